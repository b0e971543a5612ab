import { Publication } from "@copydesk/article-schema";
import { parseOpml, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { authorFolder, sectionFolder } from "../site/channel.js";

const entities = [
  { id: "japan", type: "place", name: "Japan" },
  { id: "pact", type: "agreement", name: "The [Pact]", parties: ["japan", "japan"] },
];
const { text } = testEdition([
  article("a", { entities, about: ["japan", "pact"], section: "Asia", authors: [{ name: "Anna Berg" }] }),
  article("b", { headline: "A [b] *c*", datePublished: "2019-11-23", summary: "One\nline." }),
]);

test("the list of feeds holds every feed, in groups", () => {
  const outlines = parseOpml(text("feeds.opml") ?? "").body?.outlines ?? [];
  expect(
    outlines.map(({ text: title, xmlUrl, outlines: inner }) => [
      title,
      xmlUrl ?? inner?.map((one) => one.xmlUrl),
    ]),
  ).toEqual([
    ["News", "https://news.example/feed.xml"],
    ["Sections", ["https://news.example/sections/asia/feed.xml"]],
    ["Languages", ["https://news.example/languages/en/feed.xml"]],
    ["Authors", ["https://news.example/bylines/anna-berg/feed.xml"]],
    ["Places", ["https://news.example/entities/japan/feed.xml"]],
    ["Agreements", ["https://news.example/entities/pact/feed.xml"]],
  ]);
});

test("the list of feeds names each as the feed names itself, for readers that have others beside it", () => {
  const groups = parseOpml(text("feeds.opml") ?? "").body?.outlines?.slice(1) ?? [];
  const feeds = groups.flatMap(({ outlines = [] }) => outlines);
  expect(feeds.map(({ text: title }) => title)).toContain("Asia – News");
  for (const { text: title, xmlUrl = "" } of feeds)
    expect(parseRssFeed(text(xmlUrl.replace("https://news.example/", "")) ?? "").title).toBe(title);
});

test("the list of feeds says which language each is in, and has no group without feeds", () => {
  const korean = testEdition([article("a", { language: "ko" })]).text("feeds.opml") ?? "";
  const [whole, ...groups] = parseOpml(korean).body?.outlines ?? [];
  expect(whole?.language).toBe("en");
  expect(groups).toMatchObject([{ text: "Languages", outlines: [{ language: "ko" }] }]);
});

test("channels stand in the order of the publication's alphabet", () => {
  const sections = ["Zürich", "Österreich", "Politik"];
  const articles = sections.map((section, index) => article(`s${index}`, { section }));
  const titles = (language: string) => {
    const { text: of } = testEdition(articles, {
      publication: Publication.parse({ ...publication, language }),
    });
    return parseOpml(of("feeds.opml") ?? "").body?.outlines?.[1]?.outlines?.map((outline) =>
      outline.text?.replace(" – News", ""),
    );
  };
  expect(titles("de")).toEqual(["Österreich", "Politik", "Zürich"]);
  expect(titles("sv")).toEqual(["Politik", "Zürich", "Österreich"]);
});

test("a name that a Mac has taken apart, or with a space behind it that is not seen, is the name that it was", () => {
  const fields = { section: "정치", authors: [{ name: "김철수" }] };
  const apart = {
    section: `${"정치".normalize("NFD")}\u3000`,
    authors: [{ name: "김철수".normalize("NFD") }],
  };
  const edition = testEdition([article("a", fields), article("b", apart)]);
  for (const folder of [sectionFolder("정치"), authorFolder({ name: "김철수" })]) {
    const [page = "", story] = [`${folder}index.html`, "stories/b/index.html"].map(edition.text);
    expect(page).toContain("Headline a");
    expect(page).toContain("Headline b");
    expect(story).toContain(`href="https://news.example/${folder}"`);
    expect(
      edition.paths.filter(
        (path) => path.startsWith(folder.split("/", 1)[0] ?? "") && path.endsWith("feed.xml"),
      ),
    ).toHaveLength(1);
  }
});

test("llms.txt names the publication and its newest stories as Markdown, one line for each", () => {
  expect(text("llms.txt")).toMatch(/^# News\n\n> What happened\.\n\n/);
  expect(text("llms.txt")).toContain(
    "\n- [A \\[b\\] \\*c\\*](https://news.example/stories/b.md): 2019-11-23. One line.\n- [Headline a](https://news.example/stories/a.md): 2019-11-22. Summary.\n",
  );
});

test("llms.txt holds nothing that a terminal obeys, as no other document does", () => {
  const { text: textOf } = testEdition([article("a", { headline: "A\u001b[2J", section: "B\u0007\ud800" })]);
  expect(textOf("llms.txt")).toContain("[A\ufffd\\[2J]");
  expect(textOf("llms.txt")).toContain("[B\ufffd\ufffd]");
});

test("robots.txt leads to both sitemaps", () => {
  expect(text("robots.txt")).toContain("Sitemap: https://news.example/sitemap.xml\n");
  expect(text("robots.txt")).toContain("Sitemap: https://news.example/sitemap-news.xml\n");
});

test("the schemas of the data stand beside it, and a page lists them", () => {
  const page = text("schemas/index.html");
  const subjects = ["article", "entity", "front-matter", "publication"];
  for (const name of subjects.flatMap((subject) => [subject, `${subject}.draft-07`, `${subject}.editor`])) {
    const path = `schemas/${name}.schema.json`;
    expect(JSON.parse(text(path) ?? "")).toHaveProperty("$schema");
    expect(page).toContain(`href="https://news.example/${path}"`);
  }
});
