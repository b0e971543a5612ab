import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const { text } = testEdition([
  article("a", { section: "Asia & Pacific", summary: "A <b> & c." }),
  article("b", { language: "ar", headline: "خبر" }),
]);
const page = text("index.html") ?? "";

test("lists each story in its own language and direction, with its section, summary and date", () => {
  expect(page).toContain(
    '<li><article lang="ar" dir="rtl">\n<h2><a href="https://news.example/stories/b/">خبر</a></h2>',
  );
  expect(page).toContain("<p>A &lt;b&gt; &amp; c.</p>");
  expect(page).toContain('<time datetime="2019-11-22">22 November 2019</time>');
});

test("says when a story was published as HTML takes it", () => {
  const exact = testEdition([article("a", { datePublished: "2024-01-20T08:00:00.1234567Z" })]);
  expect(exact.text("index.html")).toContain('<time datetime="2024-01-20T08:00:00.123Z">');
});

test("leads to its sections and its feeds", () => {
  expect(page).toMatch(/<nav class="sections"[^]*>Asia &amp; Pacific<\/a>/);
  for (const file of ["feed.xml", "atom.xml", "feed.json", "feeds/"])
    expect(page.slice(page.indexOf("<aside"))).toContain(`href="https://news.example/${file}"`);
});

test("says so where there is no story, and links nothing that is not there", () => {
  const empty = testEdition([]);
  expect(empty.text("index.html")).toContain("No story has been published yet.");
  expect(empty.text("index.html")).not.toContain('class="sections"');
  for (const path of ["archive/index.html", "entities/index.html", "feeds/index.html", "feed.xml"])
    expect(empty.paths).toContain(path);
});

test("a page of the stories before says which one it is, and the publication's name once", () => {
  const many = testEdition(Array.from({ length: 100 }, (_, index) => article(`s${index}`)));
  const before = many.text("page/1/index.html") ?? "";
  expect(before).toContain("<title>All stories (1) – News</title>");
  expect(before).toContain('<meta name="description" content="All stories (1) – News: What happened.">');
  expect(before).toContain('<header class="channel">\n<h1>All stories (1)</h1>');
  expect(many.text("index.html")).toContain("<title>News</title>");
});
