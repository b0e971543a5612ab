import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const korean = "tag:news.example,2019:korean";
const entities = [
  { id: "japan", type: "place", name: "Japan", containedIn: "asia" },
  { id: "asia", type: "place", name: "Asia" },
  { id: "anna", type: "person", name: "Anna Berg" },
  { id: "court", type: "organization", name: "The court", location: "seoul" },
  { id: "seoul", type: "place", name: "Seoul" },
];
const story = article("a", {
  entities,
  about: ["japan"],
  quotes: [{ text: "A", speaker: "court" }],
  section: "World",
  authors: [{ name: "Anna Berg", entity: "anna" }, { name: "Kim" }],
  translations: [
    { id: korean, language: "ko" },
    { id: "tag:other.example,2019:x", language: "fr", url: "https://other.example/x" },
    { id: "tag:other.example,2019:y", language: "de" },
  ],
});
const translated = article("korean", { id: korean, language: "ko" });
const { text, digest } = testEdition([story, translated]);
const page = text("stories/a/index.html") ?? "";

test.each([
  ["its section", '<p class="section"><a href="https://news.example/sections/world/">World</a></p>'],
  ["an author who is an entity", '<a href="https://news.example/authors/anna/">Anna Berg</a>'],
  ["an author who is not", '<a href="https://news.example/bylines/kim/">Kim</a>'],
  ["its month", '<a href="https://news.example/archive/2019/11/">November 2019</a>'],
  ["what it is about", '<dt id="entity-japan"><a href="https://news.example/entities/japan/">Japan</a></dt>'],
  ["its data", '<a href="https://news.example/stories/a.json" type="application/json">JSON</a>'],
])("leads to %s", (_, link) => expect(page).toContain(link));

test("offers feed readers no JSON but feeds: they take any other for a JSON Feed, and go no further", () => {
  const [head = ""] = page.split("</head>");
  const types = [...head.matchAll(/<link rel="alternate" type="(?<type>[^"]*)"/g)].map(
    ({ groups }) => groups?.["type"],
  );
  expect(new Set(types)).toEqual(
    new Set(["application/rss+xml", "application/atom+xml", "application/feed+json", "text/markdown"]),
  );
});

test("offers feed readers all stories before those of its section: many take the first feed of a page", () => {
  const feeds = [
    ...page.matchAll(/<link rel="alternate" type="application\/rss\+xml" title="([^"]*)" href="([^"]*)"/g),
  ];
  expect(feeds.map(([, title, url]) => [title, url])).toEqual([
    ["News (RSS)", "https://news.example/feed.xml"],
    ["World – News (RSS)", "https://news.example/sections/world/feed.xml"],
  ]);
});

test("does not lead to an entity that has no page", () => {
  expect(page).toContain('<dt id="entity-court">The court</dt>');
});

test("lists what the story names, and not what it carries for that", () => {
  const listed = [...page.matchAll(/<dt id="entity-([^"]*)"/g)].map(([, id]) => id);
  expect(listed).toEqual(["anna", "court", "japan"]);
  expect(page).toMatch(/<dt id="entity-japan">.*\n<dd><ul><li>in Asia<\/li>/);
  // Programs are told of all of it, so that nothing refers to what is not there.
  for (const name of ["Asia", "Seoul"]) expect(page).toContain(`"name":"${name}"`);
});

test("tells programs where an author's page is", () => {
  for (const folder of ["authors/anna", "bylines/kim"])
    expect(page).toContain(`"url":"https://news.example/${folder}/"`);
});

test("leads to its translations, in the edition and elsewhere, and names itself among them", () => {
  for (const [language, url] of [
    ["ko", "https://news.example/stories/korean/"],
    ["fr", "https://other.example/x"],
    ["en", "https://news.example/stories/a/"],
  ])
    expect(page).toContain(`<link rel="alternate" hreflang="${language}" href="${url}">`);
  expect(page).not.toContain('hreflang="de"');
  expect(page).toContain('hreflang="ko" lang="ko" dir="ltr">한국어</a>');
  // The data stay as they were written.
  expect(JSON.parse(text("stories/a.json") ?? "")).toEqual(story);
});

test("changes with the address of a translation", () => {
  const moved = testEdition([story, article("renamed", { id: korean, language: "ko" })]);
  expect(moved.digest("stories/a/index.html")).not.toBe(digest("stories/a/index.html"));
  expect(moved.digest("stories/a.json")).toBe(digest("stories/a.json"));
});
