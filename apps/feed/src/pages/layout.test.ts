import { LanguageTag, type Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const arabic: Publication = { ...publication, language: LanguageTag.parse("ar"), title: "الأخبار" };
const { text } = testEdition([article("a", { section: "Asia" })], { publication: arabic });

test("a page is in the language of the publication, and a story in its own", () => {
  expect(text("index.html")).toContain('<html lang="ar" dir="rtl">');
  expect(text("stories/a/index.html")).toContain('<html lang="en" dir="ltr">');
  expect(text("stories/a/index.html")).toContain('<p class="title" lang="ar" dir="rtl">');
});

test("the site's own words are said to be English where the page is not", () => {
  expect(text("index.html")).toContain('<span lang="en" dir="ltr">Subscribe</span>');
  expect(text("stories/a/index.html")).not.toContain("<span lang");
});

test("a name within the site's own words is said to be in its language, and not in English", () => {
  const name = (words: string) => `<span lang="ar" dir="rtl">${words}</span>`;
  expect(text("index.html")).toContain(`Follow <b>${name("الأخبار")}</b> in your feed reader:`);
  const land = { id: "land", type: "place", name: "بلد" };
  const { text: about } = testEdition([article("a", { about: ["land"], entities: [land] })], {
    publication: arabic,
  });
  expect(about("entities/land/index.html")).toContain(`about ${name("بلد")}</p>`);
  const { text: english } = testEdition([article("a", { section: "Asia", language: "ar" })]);
  expect(english("languages/ar/index.html")).toContain(`Follow <b>${name("العربية")}</b> in your`);
  expect(english("sections/asia/index.html")).toContain("Follow <b>Asia</b> in your");
});

test("a page names its own feeds before those of all stories", () => {
  const feeds = [
    ...(text("sections/asia/index.html") ?? "").matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g),
  ];
  expect(feeds.map(([, url]) => url)).toEqual(
    [
      "sections/asia/feed.xml",
      "sections/asia/atom.xml",
      "sections/asia/feed.json",
      "feed.xml",
      "atom.xml",
      "feed.json",
    ].map((path) => `https://news.example/${path}`),
  );
});

test("every page has one main heading, its landmarks, and an address that it stands for", () => {
  const { text: page, paths } = testEdition([article("a", { section: "Asia", authors: [{ name: "Anna" }] })]);
  const pages = paths.filter((path) => path.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const html = page(path) ?? "";
    expect(html.match(/<h1/g), path).toHaveLength(1);
    for (const landmark of ["<header", "<main", "<footer", "<nav"]) expect(html, path).toContain(landmark);
    expect(html).toContain(
      `<link rel="canonical" href="https://news.example/${path.replace(/index\.html$/, "")}">`,
    );
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  }
});

test("every page says what it is about, to search engines and to those who are sent it", () => {
  const { text: page, paths } = testEdition([
    article("a", { section: "Asia", authors: [{ name: "Anna" }] }),
    article("b", { status: "withdrawn", withdrawal: { date: "2019-11-23", reason: "It was not so." } }),
  ]);
  const pages = paths.filter((each) => each.endsWith(".html"));
  expect(pages).toContain("stories/a/index.html");
  for (const path of pages)
    expect(page(path)?.match(/<meta name="description" content="[^"]+">/g), path).toHaveLength(1);
  expect(page("sections/asia/index.html")).toContain(
    '<meta name="description" content="Asia – News: What happened.">',
  );
});

test("a link to a feed is called by what it shows, and then by whose feed it is", () => {
  const page = text("sections/asia/index.html");
  for (const format of ["RSS", "Atom", "JSON Feed"])
    expect(page).toContain(`aria-label="${format}: Asia">${format}</a>`);
});

test("isolates names that run the other way, wherever they stand beside others", () => {
  const entities = [
    { type: "organization", id: "port", name: "Port & Co.", otherNames: ["P.C.", "الميناء"] },
    { type: "agreement", id: "pact", name: "اتفاق", parties: ["port", "state"] },
    { type: "place", id: "state", name: "دولة" },
  ];
  const authors = [{ name: "Bo Jr." }, { name: "آنا" }];
  const about = ["pact", "port", "state"];
  const { text: page } = testEdition(
    [article("a", { language: "ar", section: "Asia", entities, authors, about })],
    {
      publication: arabic,
    },
  );
  const link = (path: string, name: string) => `<a href="https://news.example/${path}">${name}</a>`;
  const port = `<bdi>${link("entities/port/", "Port &amp; Co.")}</bdi>`;
  const story = page("stories/a/index.html");
  expect(story).toContain(`${link("entities/pact/", "اتفاق")}, ${port}, ${link("entities/state/", "دولة")}`);
  expect(story).toContain(`<bdi>${link("sections/asia/", "Asia")}</bdi>`);
  expect(story).toMatch(/<bdi><a href="[^"]*">Bo Jr\.<\/a><\/bdi>, <a href="[^"]*">آنا<\/a>/);
  const ofPort = page("entities/port/index.html");
  expect(ofPort).toContain("<h1><bdi>Port &amp; Co.</bdi></h1>");
  expect(ofPort).toContain("<bdi>P.C.</bdi>, الميناء</p>");
  expect(page("entities/pact/index.html")).toContain(
    `<dd>${port}</dd><dd>${link("entities/state/", "دولة")}</dd>`,
  );
  expect(page("sections/asia/index.html")).toContain("<h1><bdi>Asia</bdi></h1>");
  expect(page("entities/index.html")).toContain("<bdi>Port &amp; Co.</bdi></a> ");
});
