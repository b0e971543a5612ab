import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { record } from "../../test/record.js";
import { addressesBelow } from "../site/addresses.js";
import { newestFirst } from "../records/newest-first.js";
import { planSitemaps } from "./plan-sitemaps.js";

const locations = (text = "") =>
  [...text.matchAll(/<loc>https:\/\/news\.example\/([^<]*)/g)].map(([, path]) => path);

test("the sitemap names every page, and no notice or redirect", () => {
  const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } };
  const { text, paths } = testEdition([
    article("a", { section: "Asia", formerSlugs: ["old"] }),
    article("b", withdrawn),
  ]);
  const pages = paths
    .filter((path) => path.endsWith("index.html") && !/stories\/(?:b|old)\//.test(path))
    .map((path) => path.replace(/index\.html$/, ""));
  const listed = locations(text("sitemap.xml"));
  expect(listed).toHaveLength(pages.length);
  expect(new Set(listed)).toEqual(new Set(pages));
});

test("translations name each other", () => {
  const translations = (slug: string, language: string) => [
    { id: `tag:news.example,2019:${slug}`, language },
  ];
  const { text } = testEdition([
    article("a", { translations: translations("b", "ko") }),
    article("b", { language: "ko", translations: translations("a", "en") }),
  ]);
  for (const language of ["en", "ko"])
    expect(text("sitemap.xml")?.match(new RegExp(`hreflang="${language}"`, "g"))).toHaveLength(2);
});

test("a translation that is not published is not named", () => {
  const { text } = testEdition([
    article("a", { translations: [{ id: "tag:news.example,2019:b", language: "ko" }] }),
  ]);
  expect(text("sitemap.xml")).toContain("/stories/a/");
  expect(text("sitemap.xml")).not.toContain("hreflang");
});

test("a story is said to have been modified when it last was", () => {
  const { text } = testEdition([
    article("a", { datePublished: "2019-11-20", dateModified: "2019-11-22" }),
    article("b", { datePublished: "2019-11-21" }),
  ]);
  const modified = [...(text("sitemap.xml") ?? "").matchAll(/stories\/(\w)\/<\/loc>\s*<lastmod>([^<]*)/g)];
  expect(Object.fromEntries(modified.map(([, slug, date]) => [slug, date]))).toEqual({
    a: "2019-11-22",
    b: "2019-11-21",
  });
});

test("many pages are divided among documents that a new story leaves alone", () => {
  const day = (index: number) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
  const plan = (count: number) =>
    new Map(
      Array.from(
        planSitemaps(
          {
            site: { publication, addresses: addressesBelow("https://news.example/") },
            published: newestFirst(
              Array.from({ length: count }, (_, index) => ({
                record: {
                  ...sample,
                  id: `tag:news.example,2019:s${index}`,
                  slug: `s${index}`,
                  datePublished: day(index),
                },
              })),
            ),
            slugOf: () => undefined,
            teaserOf: () => ({ headline: "Headline", summary: "Summary." }),
            now: new Date("2019-11-23T00:00:00Z"),
          },
          ["index.html"],
        ),
        (resource) => [resource.path, resource],
      ),
    );
  const [before, after] = [plan(2001), plan(2002)];
  expect(locations(before.get("sitemap.xml")?.render())).toEqual([
    "sitemap-pages-1.xml",
    "sitemap-stories-1.xml",
    "sitemap-stories-2.xml",
    "sitemap-stories-3.xml",
  ]);
  expect(locations(before.get("sitemap-stories-1.xml")?.render())).toHaveLength(1000);
  expect(locations(before.get("sitemap-stories-3.xml")?.render())).toEqual(["stories/s2000/"]);
  const changed = [...after.values()].filter(({ path, digest }) => before.get(path)?.digest !== digest);
  expect(changed.map(({ path }) => path)).toEqual(["sitemap-stories-3.xml"]);
  expect(plan(2000).get("sitemap.xml")?.digest).not.toBe(before.get("sitemap.xml")?.digest);
});

const sample = record("sample");

test("the digest of a sitemap tells where translations stand, also those in another document", () => {
  const translations = [{ id: "tag:news.example,2019:b", language: "ko" }];
  const digestWith = (slug: string | undefined) => {
    const [sitemap] = planSitemaps(
      {
        site: { publication, addresses: addressesBelow("https://news.example/") },
        published: newestFirst([{ record: { ...sample, translations } }]),
        slugOf: () => slug,
        teaserOf: () => ({ headline: "Headline", summary: "Summary." }),
        now: new Date("2019-11-23T00:00:00Z"),
      },
      [],
    );
    return sitemap?.digest;
  };
  expect(new Set([undefined, "b", "c"].map(digestWith)).size).toBe(3);
});

test("the news sitemap depends on the clock by what is listed, and by nothing else", () => {
  const stories = [
    article("new", { datePublished: "2019-11-22T12:00:00Z" }),
    article("old", { datePublished: "2019-11-20" }),
    article("future", { datePublished: "2019-11-25" }),
  ];
  const at = (now: string) => testEdition(stories, { now: new Date(now) });
  const [first, later, last] = [
    at("2019-11-23T00:00:00Z"),
    at("2019-11-23T09:00:00Z"),
    at("2019-11-26T00:00:00Z"),
  ];
  const path = "sitemap-news.xml";
  expect(locations(first.text(path))).toEqual(["stories/new/"]);
  expect(later.digest(path)).toBe(first.digest(path));
  expect(later.text(path)).toBe(first.text(path));
  expect(locations(last.text(path))).toEqual(["stories/future/"]);
  // A day begins in UTC, and does not wait for its noon.
  expect(locations(at("2019-11-25T00:00:00Z").text(path))).toEqual(["stories/future/"]);
  const before = at("2019-11-24T23:59:59Z");
  // Nothing is news then, so that the home page stands there alone.
  expect(locations(before.text(path))).toEqual([""]);
  expect(last.digest(path)).not.toBe(before.digest(path));
  expect(first.paths).toContain("index.html");
  for (const other of first.paths.filter((one) => one !== path))
    expect(last.digest(other)).toBe(first.digest(other));
});

test("the news sitemap names the home page where the edition is, where nothing is news", () => {
  const { text } = testEdition([article("old", { datePublished: "2019-11-01" })], {
    baseUrl: "https://other.example/news",
  });
  expect(text("sitemap-news.xml")).toContain("<url>\n<loc>https://other.example/news/</loc>\n</url>");
});

test("the news sitemap has a story for two days from its date on, also where its embargo ended later", () => {
  const stories = [article("late", { datePublished: "2019-11-21", embargoedUntil: "2019-11-22T18:00:00Z" })];
  const at = (now: string) => testEdition(stories, { now: new Date(now) });
  const path = "sitemap-news.xml";
  const [listed, unlisted, afterwards] = [
    at("2019-11-23T12:00:00Z"),
    at("2019-11-23T12:00:01Z"),
    at("2019-11-30T00:00:00Z"),
  ];
  expect(locations(listed.text(path))).toEqual(["stories/late/"]);
  expect(locations(unlisted.text(path))).toEqual([""]);
  // A build relies on it that another text has another digest.
  expect(unlisted.digest(path)).not.toBe(listed.digest(path));
  expect(unlisted.digest(path)).toBe(afterwards.digest(path));
});
