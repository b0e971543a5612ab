import type { Article } from "@copydesk/article-schema";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { editionOf } from "./edition-of.js";
import { article, publication } from "./article.js";

/** Whole editions are rendered again and again here. */
vi.setConfig({ testTimeout: 120_000 });

const now = new Date("2019-11-23T00:00:00Z");
const plan = (articles: readonly Article[]) =>
  new Map(
    Array.from(
      editionOf({ publication, articles, baseUrl: publication.baseUrl, now }).resources,
      (resource) => [resource.path, resource],
    ),
  );

/** Names that are hard to make addresses of, and ids and slugs that meet them half-way. */
const names = [
  "Asia",
  "asia",
  "ASIA",
  "Asia & Pacific",
  "政治",
  "..",
  "a/b",
  "Con",
  "Page",
  "é",
  "é",
  "x".repeat(300),
];
const ids = ["asia", "page", "index", "con", "jane-doe", "a-b"];
const name = fc.constantFrom(...names, "Jane Doe");
const id = fc.constantFrom(...ids);
const entity = fc.record({ id, name, type: fc.constantFrom("topic", "place", "person") });
const fields = fc.record(
  {
    headline: fc.constantFrom("One", "Two", "Three"),
    body: fc.constantFrom("Text.", "Other text.", "[Asia](entity:asia) and [a page](entity:page)."),
    section: name,
    tags: fc.subarray(["a", "b"]),
    language: fc.constantFrom("en", "EN", "ar", "zh-Hant", "con"),
    datePublished: fc.constantFrom(
      "2019-11-22",
      "2019-11-21T23:30:00-05:00",
      "2018-02-03",
      "2019-11-22T08:00Z",
    ),
    dateModified: fc.constant("2019-11-23"),
    authors: fc.array(fc.oneof(fc.record({ name }), fc.record({ name, entity: id })), {
      minLength: 1,
      maxLength: 2,
    }),
    entities: fc.uniqueArray(entity, { selector: (one) => one.id, maxLength: 4 }),
    formerSlugs: fc.subarray(["s0", "s1", "old", "older"]),
    withdrawn: fc.boolean(),
    translationOf: fc.constantFrom("s0", "s1"),
  },
  { requiredKeys: ["headline", "body"] },
);
type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function made(slug: string, { withdrawn, translationOf, ...rest }: Fields): Article {
  const entities = rest.entities ?? [];
  return article(slug, {
    ...rest,
    about: entities.slice(0, 2).map((one) => one.id),
    ...(withdrawn && { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } }),
    ...(translationOf && {
      translations: [{ id: `tag:news.example,2019:${translationOf}`, language: "ko" }],
    }),
  });
}

const stories = fc.array(fields, { minLength: 1, maxLength: 6 });
const edition = (all: readonly Fields[]) => all.map((one, index) => made(`s${index}`, one));

test("no two resources share a path, in whatever case, and none leaves the folder", () => {
  fc.assert(
    fc.property(stories, (all) => {
      const paths = Array.from(
        editionOf({ publication, articles: edition(all), baseUrl: publication.baseUrl, now }).resources,
        ({ path }) => path,
      );
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      // A folder is no file.
      const files = new Set(paths);
      for (const path of paths) {
        if (path === ".nojekyll") continue;
        expect(path).toMatch(/^(?:[a-z0-9-]+\/)*[a-z0-9_-]+(?:\.[a-z0-9-]+)*$/);
        const folders = path.split("/").slice(0, -1);
        for (let depth = 1; depth <= folders.length; depth++)
          expect(files.has(folders.slice(0, depth).join("/"))).toBe(false);
        for (const part of path.split("/")) expect(part.length).toBeLessThanOrEqual(130);
      }
    }),
    { numRuns: 100 },
  );
});

/** Gives what breaks the law: a path whose digest stayed and whose text did not, and one of which the opposite is true. */
function faults(before: readonly Article[], after: readonly Article[], changed: string): readonly string[] {
  const [old, current] = [plan(before), plan(after)];
  return [...current.values()].flatMap((resource) => {
    const earlier = old.get(resource.path);
    if (!earlier) return [];
    const [was, is] = [earlier.render(), resource.render()];
    if (earlier.digest === resource.digest) return was === is ? [] : [`${resource.path} has another text`];
    const shows = `${resource.path} ${was}`.includes(changed);
    return was === is && !shows ? [`${resource.path} does not show the story`] : [];
  });
}

test("what has the same digest has the same text, and a change shows in nothing that does not show the story", () => {
  fc.assert(
    fc.property(stories, fc.nat(), fields, (all, at, to) => {
      const index = at % all.length;
      const before = edition(all);
      const slug = `s${index}`;
      expect(faults(before, before.with(index, made(slug, to)), slug)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a new story changes nothing that does not show it, and so does one that is gone", () => {
  fc.assert(
    fc.property(stories, fields, (all, added) => {
      const before = edition(all);
      const after = [...before, made("added", added)];
      const text = (path: string) => path.endsWith("has another text");
      expect(faults(before, after, "added").filter(text)).toEqual([]);
      expect(faults(after, before, "added")).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("every link of a page leads to something that the edition has", () => {
  fc.assert(
    fc.property(stories, (all) => {
      const resources = plan(edition(all));
      for (const [path, resource] of resources) {
        if (!/\.(?:html|xml|opml|txt)$/.test(path)) continue;
        for (const [, address = ""] of resource
          .render()
          .matchAll(/(?:href|xmlUrl|htmlUrl|url)="(https:\/\/news\.example\/[^"#]*)|<loc>([^<]*)/g)) {
          if (address === "") continue;
          const target = address.slice("https://news.example/".length);
          const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
          expect({ path, target, exists: resources.has(file) }).toEqual({ path, target, exists: true });
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("every page can be reached from the home page", () => {
  fc.assert(
    fc.property(stories, (all) => {
      const resources = plan(edition(all));
      const reached = new Set(["index.html"]);
      for (const path of reached)
        for (const [, target = ""] of (resources.get(path)?.render() ?? "").matchAll(
          /<a [^>]*href="https:\/\/news\.example\/([^"#]*)/g,
        )) {
          const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
          if (resources.get(file)?.contentType === "text/html; charset=utf-8") reached.add(file);
        }
      const pages = [...resources.keys()].filter((path) => path.endsWith("index.html"));
      const unlisted = pages.filter((path) => !reached.has(path) && !isNotice(resources.get(path)?.render()));
      expect(unlisted).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Says whether a page says of a story that it was moved or withdrawn. Nothing leads there. */
function isNotice(page = ""): boolean {
  return /<h1>.*(?:This story has moved|withdrawn)/.test(page);
}
