import type { Article } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const day = (index: number) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString();
const many = (count: number, fields: Parameters<typeof article>[1] = {}) =>
  Array.from({ length: count }, (_, index) => article(`s${index}`, { datePublished: day(index), ...fields }));
const topics = (count: number, fields: object = {}, section?: string) => {
  const entities = Array.from({ length: count }, (_, index) => ({
    type: "topic",
    id: `t${index}`,
    name: `T${1000 + index}`,
    ...fields,
  }));
  return article("a", { entities, about: entities.map(({ id }) => id), section });
};
const withdrawn = (fields: object = {}) =>
  article("gone", {
    status: "withdrawn",
    withdrawal: { date: "2019-11-22", reason: "Wrong." },
    ...fields,
  });
const kim = (name: string, id = "kim") => ({
  entities: [{ type: "person", id, name: "Kim" }],
  authors: [{ name, entity: id }],
});
/** The newest stories of an author, whom an older one names in the publication's language. */
const byKim = (count: number, name: string) => [
  ...many(count, { ...kim("김"), language: "ko" }),
  article("old", { ...kim(name), datePublished: "2017-01-01" }),
];
const translated = (slug: string) => [
  article("a", { translations: [{ id: "tag:news.example,2019:b", language: "ko" }] }),
  { ...article("b", { language: "ko" }), slug: article(slug).slug },
];
const oldest = many(200).map((story, index) =>
  index < 50 ? { ...withdrawn({ datePublished: day(index) }), id: story.id, slug: story.slug } : story,
);
const oldestInAsia = many(150).with(0, article("s0", { datePublished: day(0), section: "Asia" }));

test.each<[string, string, readonly Article[], readonly Article[]]>([
  ["the next page of a directory", "entities/index.html", [topics(500)], [topics(501)]],
  ["what type an entity is of", "entities/index.html", [topics(1)], [topics(1, { type: "place" })]],
  ["in which group a feed is", "feeds.opml", [topics(1)], [topics(1, { type: "place" })]],
  ["what an entity is called", "entities/index.html", [topics(1)], [topics(1, { name: "T" })]],
  ["a new section", "feeds/index.html", many(1), many(1, { section: "Asia" })],
  ["the page after it", "page/1/index.html", many(149), many(150)],
  ["the page before it", "index.html", many(199), many(199).slice(50)],
  ["the archive after it", "archive/rss-1.xml", many(149), many(150)],
  ["the archive before it", "archive/json-2.json", many(200), oldest],
  ["the last archive", "feed.json", many(150), oldest.slice(0, 149)],
  ["the months beside it", "archive/2018/01/index.html", many(1), many(40)],
  ["the months of a year", "archive/2018/index.html", many(1), many(40)],
  ["what an older story calls an author", "authors/kim/feed.xml", byKim(20, "Kim"), byKim(20, "Kim Min-su")],
  [
    "what a story on another page calls an author",
    "authors/kim/index.html",
    byKim(100, "Kim"),
    byKim(100, "Kim Min-su"),
  ],
  [
    "which of two by one name an author is",
    "authors/index.html",
    many(1, kim("Kim")),
    many(1, kim("Kim", "kim-2")),
  ],
  ["a section of older stories alone", "index.html", many(150), oldestInAsia],
  ["a section of older stories alone", "llms.txt", many(150), oldestInAsia],
  ["a story that was taken back", "atom.xml", many(1), [...many(1), withdrawn()]],
  [
    "in which language a story was taken back",
    "stories/gone/index.html",
    [withdrawn()],
    [withdrawn({ language: "ar" })],
  ],
  [
    "why a story was taken back",
    "stories/gone.json",
    [withdrawn()],
    [withdrawn({ withdrawal: { date: "2019-11-22", reason: "Not so." } })],
  ],
  [
    "a former address",
    "_redirects",
    [article("a", { formerSlugs: ["b"] })],
    [article("a", { formerSlugs: ["c"] })],
  ],
  [
    "where a former address leads",
    "stories/b/index.html",
    [article("a", { formerSlugs: ["b"] })],
    [article("c", { formerSlugs: ["b"] })],
  ],
  ["which pages there are", "sitemap-pages-1.xml", [topics(1000)], [topics(1000, {}, "Asia")]],
  ["where a translation is", "stories/a/index.html", translated("b"), translated("c")],
])("the digest tells %s: %s", (_, path, one, other) => {
  const [before, after] = [testEdition(one), testEdition(other)];
  expect(after.text(path)).not.toBe(before.text(path));
  expect(after.digest(path)).not.toBe(before.digest(path));
});

test("a new section changes no further page of a list that shows none of its stories", () => {
  const [before, after] = [testEdition(many(150)), testEdition(oldestInAsia)];
  expect(after.text("page/2/index.html")).toBe(before.text("page/2/index.html"));
  expect(after.digest("page/2/index.html")).toBe(before.digest("page/2/index.html"));
});
