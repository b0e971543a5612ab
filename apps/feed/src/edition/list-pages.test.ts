import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const day = (index: number) => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
const articles = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    article(`s${index}`, { datePublished: day(index), section: "Asia" }),
  );
const headlines = (text = "") => [...text.matchAll(/Headline s(\d+)</g)].map(([, number]) => Number(number));

test("a long list is divided among pages that lead to each other, and each story is on one of them", () => {
  const { text } = testEdition(articles(160));
  const pages = ["index.html", "page/2/index.html", "page/1/index.html"].map((path) => text(path) ?? "");
  expect(pages.map((page) => headlines(page).length)).toEqual([60, 50, 50]);
  expect(pages.flatMap(headlines)).toEqual(Array.from({ length: 160 }, (_, index) => 159 - index));
  const [first, second, last] = pages;
  expect(first).toContain('<a href="https://news.example/page/2/" rel="next">');
  expect(first).not.toContain('rel="prev"');
  expect(second).toContain('<link rel="prev" href="https://news.example/">');
  expect(second).toContain('<link rel="next" href="https://news.example/page/1/">');
  expect(last).toContain('<a href="https://news.example/page/2/" rel="prev">');
  expect(last).not.toContain('rel="next"');
});

test("a new story changes no further page of any list it is in", () => {
  const [before, after] = [testEdition(articles(160)), testEdition(articles(161))];
  for (const list of ["", "sections/asia/", "languages/en/"]) {
    for (const page of [`${list}page/1/index.html`, `${list}page/2/index.html`]) {
      expect(after.digest(page)).toBe(before.digest(page));
      expect(after.text(page)).toBe(before.text(page));
    }
    expect(after.digest(`${list}index.html`)).not.toBe(before.digest(`${list}index.html`));
  }
});

test("a list with no more than one page leads nowhere", () => {
  expect(testEdition(articles(99)).text("sections/asia/index.html")).not.toContain("pager");
});

test("what a page shows of stories that are not on it changes it too: sections, and an entity's name", () => {
  const about = (name: string) => ({ entities: [{ id: "x", type: "topic", name }], about: ["x"] });
  const stories = Array.from({ length: 120 }, (_, index) =>
    article(`s${index}`, { datePublished: day(index), section: "Asia", ...about("Old name") }),
  );
  const before = testEdition(stories);
  const oldest = testEdition(
    stories.with(0, article("s0", { datePublished: day(0), section: "Europe", ...about("Old name") })),
  );
  for (const path of ["index.html", "feeds/index.html", "sections/index.html", "llms.txt", "feeds.opml"]) {
    expect(oldest.text(path)).toContain("Europe");
    expect(oldest.digest(path)).not.toBe(before.digest(path));
  }
  const newest = testEdition([...stories, article("new", { datePublished: day(120), ...about("New name") })]);
  for (const path of [
    "entities/x/page/1/index.html",
    "entities/x/feed.xml",
    "entities/index.html",
    "feeds.opml",
  ]) {
    expect(newest.text(path)).toContain("New name");
    expect(newest.digest(path)).not.toBe(before.digest(path));
  }
});
