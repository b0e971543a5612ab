import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "../article/article.js";
import type { Author } from "../article/author.js";
import { parseArticle } from "../article/parse-article.js";
import { Publication } from "../publication/publication.js";
import { stringifyJsonLd } from "./stringify-json-ld.js";
import { toJsonLd } from "./to-json-ld.js";

const fixtures = new URL("../../fixtures/json-ld/", import.meta.url);
const options = { url: "https://news.example/world/story#top" };

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
}

function load(name: string): { article: Article; publication: Publication } {
  return {
    article: parseArticle(read(`${name}/article.json`)),
    publication: Publication.parse(read(`${name}/publication.json`)),
  };
}

/** Every name that something in the data refers to by itself: `{"@id": …}` and nothing else. */
function* references(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "@id" && typeof only[1] === "string") yield only[1];
  for (const [, child] of entries) yield* references(child);
}

describe.each(readdirSync(fixtures))("%s", (name) => {
  const { article, publication } = load(name);
  const graph = toJsonLd(article, publication, options);
  const ids = graph["@graph"].map((node) => node["@id"]);

  test("is the golden file", async () => {
    const file = new URL(`${name}/json-ld.json`, fixtures).pathname;
    await expect(`${JSON.stringify(graph, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  test("names every node once, and refers to nodes that are there", () => {
    expect(new Set(ids).size).toBe(ids.length);
    const elsewhere = "http://cv.iptc.org/newscodes/";
    const referred = [...references(graph)].filter((id) => !id.startsWith(elsewhere));
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("leaves its input alone and gives the same text again", () => {
    const before = JSON.stringify(article);
    const again = stringifyJsonLd(toJsonLd(article, publication, options));
    expect(again).toBe(stringifyJsonLd(graph));
    expect(JSON.stringify(article)).toBe(before);
    expect(again).not.toContain("</");
  });
});

describe("addresses given by the caller", () => {
  const { article, publication } = load("every-field");
  const graph = toJsonLd(article, publication, {
    ...options,
    entityUrl: ({ id, type }) => (type === "place" ? `https://news.example/places/${id}` : undefined),
    translationUrl: ({ language }) => `https://news.example/${language}/story`,
  });

  test("an entity with a page of its own is named by that page, wherever it is referred to", () => {
    const port = graph["@graph"].find((node) => "name" in node && node.name === "Port Ester");
    expect(port).toMatchObject({
      "@id": "https://news.example/places/port-ester#entity",
      containedInPlace: { "@id": "https://news.example/places/estrand#entity" },
    });
  });

  test("a translation's own address counts, then the caller's", () => {
    expect(graph["@graph"][0]).toMatchObject({
      workTranslation: [
        { url: "https://news.example/fr/pacte-de-pilotage" },
        { url: "https://news.example/ko/story", "@id": "https://news.example/ko/story#article" },
      ],
    });
  });
});

test("an author with a page of its own is told apart by that page", () => {
  const { article, publication } = load("every-field");
  const authorUrl = ({ entity }: Author) => entity && `https://news.example/authors/${entity}/`;
  const [node] = toJsonLd(article, publication, { ...options, authorUrl })["@graph"];
  expect(node && "author" in node && node.author).toMatchObject([
    { "@type": "Person", name: "J. M. Hollin", url: "https://news.example/authors/jo-hollin/" },
    { "@type": "Person", name: "Wren Abara" },
    { name: "Coast Wire", url: "https://news.example/authors/coast-wire/" },
  ]);
});

test("a story that says nothing of its rights has those of the publication", () => {
  const { article, publication } = load("every-field");
  const { rights: _, ...others } = article;
  const [node] = toJsonLd(parseArticle(others), publication, options)["@graph"];
  expect(node).toMatchObject({ copyrightHolder: { name: publication.rights?.holder } });
});

test("a story is taken to be below the publication's base URL where nothing says otherwise", () => {
  const { article, publication } = load("every-field");
  const url = `${publication.baseUrl}stories/${article.slug}/`;
  expect(toJsonLd(article, publication)).toEqual(toJsonLd(article, publication, { url }));
});
