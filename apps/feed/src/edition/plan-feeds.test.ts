import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { sectionFolder } from "../site/channel.js";

const entities = [{ id: "japan", type: "place", name: "Japan" }];
const withdrawal = { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } };
const { text } = testEdition([
  article("about", {
    entities,
    about: ["japan"],
    section: "Asia & Pacific",
    authors: [{ name: "Anna Berg" }],
  }),
  article("mentions", {
    entities,
    body: "[Tokyo](entity:japan)",
    datePublished: "2019-11-21",
    language: "ko",
  }),
  article("other", { authors: [{ name: "Tokyo desk", entity: "japan" }], entities }),
  article("gone", { entities, about: ["japan"], ...withdrawal }),
]);
const guids = (path: string) =>
  parseRssFeed(text(path) ?? "").items?.map(({ guid }) => guid?.value?.replace(/.*:/, ""));

test("an entity has feeds of the stories about it and of those that mention it", () => {
  expect(guids("entities/japan/feed.xml")).toEqual(["about", "mentions"]);
  const atom = parseAtomFeed(text("entities/japan/atom.xml") ?? "");
  expect(atom).toMatchObject({ id: `${publication.id}/entities/japan`, title: { value: "Japan – News" } });
  expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ["alternate", "https://news.example/entities/japan/"],
    ["self", "https://news.example/entities/japan/atom.xml"],
  ]);
  expect(parseJsonFeed(text("entities/japan/feed.json") ?? "")).toMatchObject({
    title: "Japan – News",
    feed_url: "https://news.example/entities/japan/feed.json",
    home_page_url: "https://news.example/entities/japan/",
  });
});

test.each([
  [sectionFolder("Asia & Pacific"), ["about"]],
  ["bylines/anna-berg/", ["about"]],
  ["authors/japan/", ["other"]],
  ["languages/ko/", ["mentions"]],
  ["languages/en/", ["about", "other"]],
])("%s has feeds of its own", (folder, expected) => expect(guids(`${folder}feed.xml`)).toEqual(expected));

test("the feed of a language says that it is in it", () => {
  expect(text("languages/ko/feed.xml")).toContain("<language>ko</language>");
  expect(text(`${sectionFolder("Asia & Pacific")}feed.xml`)).toContain("<language>en</language>");
});

test("a feed tells its readers of the withdrawn stories that were in it, and of no others", () => {
  expect(text("entities/japan/atom.xml")).toContain('ref="tag:news.example,2019:gone"');
  expect(text("languages/ko/atom.xml")).not.toContain("gone");
});

test("an atom feed of a channel tells of the newest twenty that were withdrawn, and the main feed of all", () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    article(`s${index}`, {
      datePublished: `2019-10-${index + 1 < 10 ? "0" : ""}${index + 1}`,
      section: "Asia",
      ...withdrawal,
    }),
  );
  const edition = testEdition([article("there", { section: "Asia" }), ...many]);
  const toldIn = (path: string) =>
    Array.from((edition.text(path) ?? "").matchAll(/ref="[^"]*:(s\d+)"/g), ([, slug]) => slug);
  const newest = many.map(({ slug }) => slug).toReversed();
  expect(toldIn("sections/asia/atom.xml")).toEqual(newest.slice(0, 20));
  expect(toldIn("atom.xml")).toEqual(newest);
});

test("each archive of the main feed leads to the feed that readers subscribe to", () => {
  const day = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  const edition = testEdition(
    Array.from({ length: 150 }, (_, index) => article(`s${index}`, { datePublished: day(index) })),
  );
  const current = (path: string) =>
    /href="([^"]*)"/.exec(/<[^>]*rel="current"[^>]*>/.exec(edition.text(path) ?? "")?.[0] ?? "")?.[1];
  for (const number of [1, 2]) {
    expect(current(`archive/rss-${number}.xml`)).toBe("https://news.example/feed.xml");
    expect(current(`archive/atom-${number}.xml`)).toBe("https://news.example/atom.xml");
  }
});

test("a channel's feed carries the newest twenty, and the others are within reach of the main feed", () => {
  const day = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
  const many = Array.from({ length: 70 }, (_, index) =>
    article(`s${index}`, { datePublished: day(index), section: "Asia" }),
  );
  const edition = testEdition(many);
  const items = parseRssFeed(edition.text("sections/asia/feed.xml") ?? "").items ?? [];
  expect(items).toHaveLength(20);
  expect(items[0]?.title).toBe("Headline s69");
  const old = testEdition(
    many.with(3, article("s3", { datePublished: day(3), section: "Asia", tags: ["new"] })),
  );
  expect(old.digest("sections/asia/feed.xml")).toBe(edition.digest("sections/asia/feed.xml"));
});

test("a story that was under embargo is the newest when that ends, whatever its date, and changes no archive", () => {
  const minute = (number: number) => String(number).padStart(2, "0");
  const others = Array.from({ length: 120 }, (_, index) =>
    article(`s${index}`, {
      section: "World",
      datePublished: `2019-11-0${1 + Math.floor(index / 60)}T10:${minute(index % 60)}:00Z`,
    }),
  );
  const embargoed = article("embargoed", {
    section: "World",
    datePublished: "2019-11-01",
    embargoedUntil: "2019-11-20T00:00:00Z",
  });
  const [before, after] = [testEdition(others), testEdition([embargoed, ...others])];
  for (const path of ["feed.xml", `${sectionFolder("World")}feed.xml`])
    expect(parseRssFeed(after.text(path) ?? "").items?.[0]?.guid?.value).toBe(embargoed.id);
  expect(before.paths).toContain("archive/rss-1.xml");
  expect(after.text("archive/rss-1.xml")).toBe(before.text("archive/rss-1.xml"));
});

test("a story stands where its date says, where its embargo ended before that", () => {
  const edition = testEdition([
    article("late", { datePublished: "2019-11-22", embargoedUntil: "2019-11-01T00:00:00Z" }),
    article("early", { datePublished: "2019-11-20" }),
  ]);
  const listed = parseRssFeed(edition.text("feed.xml") ?? "").items?.map(({ guid }) => guid?.value);
  expect(listed).toEqual(["tag:news.example,2019:late", "tag:news.example,2019:early"]);
});
