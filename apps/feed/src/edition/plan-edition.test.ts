import { Article, Publication } from "@copydesk/article-schema";
import { describe, expect, test } from "vitest";
import { stories } from "../../test/every-kind.js";
import { editionOf } from "../../test/edition-of.js";

const publication = Publication.parse({
  id: "tag:news.example,2019:news",
  title: "News",
  description: "What happened.",
  language: "en",
  baseUrl: "https://news.example/",
});

const article = (slug: string, datePublished: string, status = "published") =>
  Article.parse({
    schemaVersion: 2,
    id: `tag:news.example,2019:${slug}`,
    slug,
    status,
    language: "en",
    headline: `Headline ${slug}`,
    summary: "Summary.",
    body: "Text.",
    datePublished,
    ...(status === "withdrawn" ? { withdrawal: { date: datePublished, reason: "Wrong." } } : {}),
  });

const resourcesOf = (articles: readonly Article[], baseUrl: string = publication.baseUrl) => [
  ...editionOf({ publication, articles, baseUrl, now: new Date("2019-11-23T00:00:00Z") }).resources,
];
const textOf = (articles: readonly Article[], path: string, base?: string) =>
  resourcesOf(articles, base)
    .find((resource) => resource.path === path)
    ?.render();

describe("planEdition", () => {
  test("lists the newest story first, on the home page and in the feed", () => {
    const articles = [
      article("old", "2019-11-20"),
      article("new", "2019-11-22"),
      article("middle", "2019-11-21T23:00:00-05:00"),
    ];
    for (const path of ["index.html", "feed.xml"]) {
      const order = [...(textOf(articles, path) ?? "").matchAll(/Headline (\w+)/g)].map(([, slug]) => slug);
      expect(order).toEqual(["new", "middle", "old"]);
    }
  });

  test("orders stories of one day by their ids, so that the order never depends on files", () => {
    const [a, b] = [article("a", "2019-11-22"), article("b", "2019-11-22")];
    expect(textOf([a, b], "feed.xml")).toBe(textOf([b, a], "feed.xml"));
  });

  test.each(["draft", "withdrawn"])("does not publish a story that is %s", (status) => {
    const resources = resourcesOf([article("x", "2019-11-22", status)]);
    expect(resources.some((resource) => /\/x[/.]/.test(resource.path) && resource.status !== 410)).toBe(
      false,
    );
    for (const { render } of resources) expect(render()).not.toContain("Headline x");
  });

  test("says so where no story has been published", () => {
    expect(textOf([], "index.html")).toContain("No story has been published yet.");
  });

  test("stands below any base URL, with or without a slash at its end", () => {
    for (const base of ["https://example.org/news", "https://example.org/news/"]) {
      expect(textOf([article("a", "2019-11-22")], "feed.xml", base)).toContain(
        "<link>https://example.org/news/stories/a/</link>",
      );
    }
  });

  test("leads nowhere but below the base URL that it is told, whatever publication.yaml says", () => {
    for (const { path, render } of resourcesOf(stories, "https://example.org/news"))
      expect({ path, leads: render().match(/https:\/\/news\.example[^ "<]*/g) }).toEqual({
        path,
        leads: null,
      });
  });

  test("gives a story's data back whole", () => {
    const story = article("a", "2019-11-22");
    expect(JSON.parse(textOf([story], "stories/a.json") ?? "")).toEqual(story);
  });
});

test("archives what is too old for the feed that readers poll, and links it", () => {
  const day = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  const articles = Array.from({ length: 120 }, (_, index) => article(`s${index}`, day(index)));
  for (const [name, archive] of [
    ["feed.xml", "archive/rss-1.xml"],
    ["atom.xml", "archive/atom-1.xml"],
    ["feed.json", "archive/json-1.json"],
  ] as const) {
    expect(textOf(articles, name)).toContain(`https://news.example/${archive}`);
    expect(textOf(articles, name)).not.toContain("Headline s0<");
    expect(textOf(articles, archive)).toContain("Headline s0");
    // A new story changes no archive.
    expect(textOf([...articles, article("new", "2020-01-01")], archive)).toBe(textOf(articles, archive));
  }
});
