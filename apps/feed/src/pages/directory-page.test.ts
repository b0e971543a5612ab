import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const topics = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `t${index}`, type: "topic", name: `Topic ${index}` }));
const about = (
  entities: readonly { readonly id: string; readonly type: string; readonly name: string }[],
) => ({
  entities,
  about: entities.map(({ id }) => id),
});

test("entities are listed by type and name, each with its feeds", () => {
  const { text } = testEdition([
    article(
      "a",
      about([
        { id: "z", type: "place", name: "ant" },
        { id: "b", type: "place", name: "Bee" },
        { id: "p", type: "person", name: "Zoe" },
      ]),
    ),
  ]);
  const page = text("entities/index.html") ?? "";
  expect(
    [...page.matchAll(/<h2>([^<]*)|<li><a href="[^"]*entities\/[^"]*">([^<]*)<\/a> /g)].map(
      ([, group, name]) => group ?? name,
    ),
  ).toEqual(["People", "Zoe", "Places", "ant", "Bee"]);
  expect(page).toContain(
    'href="https://news.example/entities/p/atom.xml" type="application/atom+xml" aria-label="Atom: Zoe"',
  );
});

test("a long directory is divided among pages that lead to each other", () => {
  const { text } = testEdition([article("a", about(topics(501)))]);
  const [first, second] = [text("entities/index.html"), text("entities/page/2/index.html")];
  expect(first?.match(/class="formats"/g)).toHaveLength(500);
  expect(second?.match(/class="formats"/g)).toHaveLength(1);
  expect(first).toContain('href="https://news.example/entities/page/2/"');
  expect(second).toContain('<li class="newer"><a href="https://news.example/entities/">');
  expect(first).toContain("<title>Topics – News</title>");
  expect(second).toContain("<title>Topics (2) – News</title>");
});

test("a directory of one kind names it once, and one of several kinds names each", () => {
  const { text } = testEdition([article("a", { section: "Asia", ...about(topics(501)) })]);
  const headings = (path: string) =>
    [...(text(path) ?? "").matchAll(/<h[12]>([^<]*)/g)].map(([, heading]) => heading);
  expect(headings("sections/index.html")).toEqual(["Sections"]);
  expect(headings("languages/index.html")).toEqual(["Languages"]);
  expect(headings("entities/page/2/index.html")).toEqual(["Topics (2)"]);
  expect(headings("feeds/index.html")).toContain("Sections");
  const { text: textOfBoth } = testEdition([
    article("a", about([...topics(1), { id: "japan", type: "place", name: "Japan" }])),
  ]);
  expect(textOfBoth("entities/index.html")).toMatch(/<h1>Topics<[^]*<h2>Places<[^]*<h2>Topics</);
});

test("the page of feeds lists sections and languages, and leads to the others", () => {
  const { text } = testEdition([article("a", { section: "Asia", language: "pt-BR" })]);
  const page = text("feeds/index.html") ?? "";
  expect(page).toContain('<a href="https://news.example/sections/asia/">Asia</a>');
  expect(page).toContain(
    '<a href="https://news.example/languages/pt-br/"><span lang="pt-BR" dir="ltr">português (BR)</span></a>',
  );
  for (const path of ["entities/", "authors/", "feeds.opml"])
    expect(page).toContain(`"https://news.example/${path}"`);
});
