import { describe, expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const business = { type: "topic", id: "business", name: "Business" };
const anna = { type: "person", id: "anna-berg", name: "Anna Berg" };
const inBusiness = article("a", { section: "Business", entities: [business], about: ["business"] });
const byAnna = article("b", {
  authors: [{ name: "Anna Berg", entity: "anna-berg" }],
  entities: [anna],
  about: ["anna-berg"],
});

const titlesIn = (opml = "") =>
  Array.from(opml.matchAll(/type="rss" text="([^"]*) – /g), ([, title]) => title);

describe("feeds and pages that would be called the same", () => {
  const { text } = testEdition([inBusiness, byAnna]);

  test("say what they are, but for a section: a reader lists them side by side", () => {
    expect(titlesIn(text("feeds.opml"))).toEqual([
      "Business",
      "English",
      "Anna Berg (author)",
      "Anna Berg (person)",
      "Business (topic)",
    ]);
    expect(text("sections/business/feed.xml")).toContain("<title>Business – ");
    expect(text("entities/business/atom.xml")).toContain('<title type="text">Business (topic) – ');
    expect(text("authors/anna-berg/feed.json")).toContain('"title":"Anna Berg (author) – ');
  });

  test("do so in the titles of pages and in what these link, and not where their heading does", () => {
    const page = text("entities/anna-berg/index.html");
    expect(page).toContain("<title>Anna Berg (person) – ");
    expect(page).toContain('title="Anna Berg (person) – News (RSS)" ');
    expect(page).toContain("<h1>Anna Berg</h1>");
    expect(text("authors/anna-berg/index.html")).toContain("<title>Anna Berg (author) – ");
    expect(text("entities/index.html")).toContain(
      '<a href="https://news.example/entities/business/">Business</a>',
    );
  });

  test("have other digests than before there was a second one", () => {
    const alone = [article("a", { entities: [business], about: ["business"] })];
    const [before, after] = [
      testEdition(alone),
      testEdition([...alone, article("c", { section: "Business" })]),
    ];
    expect(titlesIn(before.text("feeds.opml"))).toEqual(["English", "Business"]);
    for (const path of ["entities/business/index.html", "entities/business/feed.xml"]) {
      expect(after.text(path)).not.toBe(before.text(path));
      expect(after.digest(path)).not.toBe(before.digest(path));
    }
  });
});

test("what only differs in capitals is told apart too, and what is of one kind is not said twice", () => {
  const story = article("a", {
    section: "business",
    authors: [
      { name: "Anna Berg", entity: "anna-berg" },
      { name: "Anna Berg", entity: "anna-berg-jr" },
    ],
    entities: [business],
    about: ["business"],
  });
  expect(titlesIn(testEdition([story]).text("feeds.opml"))).toEqual([
    "business",
    "English",
    "Anna Berg",
    "Anna Berg",
    "Business (topic)",
  ]);
});

test("an author who is somebody and a byline alone of the same name are told apart in feeds, pages and lists", () => {
  const { text } = testEdition([
    byAnna,
    article("c", { authors: [{ name: "anna berg" }, { name: "Bo" }] }),
    article("d", { authors: [{ name: "Anna Berg" }] }),
  ]);
  expect(titlesIn(text("feeds.opml"))).toEqual([
    "English",
    "Anna Berg (author)",
    "anna berg (byline)",
    "Anna Berg (byline)",
    "Bo",
    "Anna Berg (person)",
  ]);
  expect(text("bylines/anna-berg/index.html")).toContain("<title>Anna Berg (byline) – ");
  const listed = [
    ...(text("authors/index.html") ?? "").matchAll(/<li><a href="([^"]*(?:authors|bylines)[^"]*)">([^<]*)/g),
  ];
  expect(listed.map(([, , title]) => title)).toEqual([
    "Anna Berg (author)",
    "anna berg (byline)",
    "Anna Berg (byline)",
    "Bo",
  ]);
  expect(text("authors/index.html")).toContain('aria-label="RSS: Anna Berg (byline)"');
});

test("a byline is called an author where nobody else of that name has written", () => {
  const story = article("a", { authors: [{ name: "Anna Berg" }], entities: [anna], about: ["anna-berg"] });
  const { text } = testEdition([story]);
  expect(titlesIn(text("feeds.opml"))).toEqual(["English", "Anna Berg (author)", "Anna Berg (person)"]);
  expect(text("authors/index.html")).toContain(">Anna Berg</a>");
});

test("a section that is called as a language is leaves that to say what it is", () => {
  expect(titlesIn(testEdition([article("a", { section: "English" })]).text("feeds.opml"))).toEqual([
    "English",
    "English (language)",
  ]);
});
