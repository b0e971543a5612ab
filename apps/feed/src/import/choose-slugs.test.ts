import { expect, test } from "vitest";
import { sourceItem } from "../../test/source-item.js";
import { chooseSlugs } from "./choose-slugs.js";
import type { SourceItem } from "./source-item.js";

const choose = (items: readonly Partial<SourceItem>[], known: readonly string[] = []) =>
  chooseSlugs(items.map(sourceItem), known).map(({ slug, formerSlugs }) => [slug, ...formerSlugs]);

test.each<[string, Partial<SourceItem>, readonly string[]]>([
  [
    "the last part of the address",
    { link: "https://a.example/2019/11/the-pact/", headline: "X" },
    ["the-pact"],
  ],
  ["without an ending", { link: "https://a.example/the-pact.html?utm=1#x", headline: "X" }, ["the-pact"]],
  ["made a slug", { link: "https://a.example/The_Pact.PHP", headline: "X" }, ["the-pact"]],
  [
    "with what counts readers behind it",
    { link: "https://a.example/the-pact.html?utm_id=7", headline: "X" },
    ["the-pact"],
  ],
  [
    "the headline, where a number behind it tells one story from the others",
    { link: "https://a.example/news/articleView.html?idxno=101", headline: "The Pact" },
    ["the-pact"],
  ],
  [
    "a part that is no file, whatever is behind it",
    { link: "https://a.example/the-pact?id=7", headline: "X" },
    ["the-pact"],
  ],
  ["what Windows has a file of", { link: "https://a.example/news/aux.html", headline: "X" }, ["aux-2"]],
  ["in another script", { link: "https://a.example/%ED%95%9C%EA%B5%AD", headline: "X" }, ["hangug"]],
  [
    "the file's own slug before it",
    { slug: "pact", link: "https://a.example/other", headline: "X" },
    ["pact", "other"],
  ],
  [
    "the headline, and a number leads there",
    { link: "https://a.example/node/123", headline: "The Pact" },
    ["the-pact", "123"],
  ],
  [
    "the headline, and a checksum leads there",
    { link: "https://a.example/p/5ddb9a3f1c9d", headline: "The Pact" },
    ["the-pact", "5ddb9a3f1c9d"],
  ],
  ...["default.aspx", "node", "feed"].map((part): [string, Partial<SourceItem>, readonly string[]] => [
    `the headline, where the address ends with ${part} as every other does`,
    { link: `https://a.example/2019/${part}`, headline: "The Pact" },
    ["the-pact", part.replace(".aspx", "")],
  ]),
  [
    "a number, where the headline has no letters",
    { link: "https://a.example/node/123", headline: "🎉", published: "2019-11-22T10:00Z" },
    ["123"],
  ],
  [
    "the headline, where the address has no part",
    { link: "https://a.example/?p=3", headline: "The Pact" },
    ["the-pact"],
  ],
  [
    "the copy, where there is no headline",
    { copy: { value: "The tide is high.", format: "text", base: undefined } },
    ["the-tide-is-high"],
  ],
  ["the day, where nothing has letters", { headline: "🎉", published: "2019-11-22T10:00Z" }, ["2019-11-22"]],
  [
    "old ones lead there",
    { link: "https://a.example/pact", formerSlugs: ["older", "No Slug", "pact"] },
    ["pact", "older"],
  ],
])("%s", (_, fields, expected) => {
  expect(choose([fields])).toEqual([expected]);
});

test("two of one name are told apart by their order in the file", () => {
  const link = "https://a.example/pact";
  expect(choose([{ link }, { link }, { link }], ["pact", "pact-3"])).toEqual([
    ["pact-2"],
    ["pact-4"],
    ["pact-5"],
  ]);
});

test("an address that a story has comes before one that another had", () => {
  expect(choose([{ slug: "new", formerSlugs: ["old"] }, { slug: "old" }])).toEqual([["new"], ["old"]]);
});

test("a long one is still one with a number behind it", () => {
  const slug = `${"a".repeat(119)}b`;
  expect(choose([{ slug }, { slug }]).map(([chosen = ""]) => chosen.length)).toEqual([120, 120]);
  const cut = "a".repeat(117);
  expect(choose([{ slug: `${cut}-bc` }, { slug: `${cut}-bc` }])).toEqual([[`${cut}-bc`], [`${cut}-2`]]);
});

test("of very many stories with one headline, each has a number of its own in no time", () => {
  const chosen = choose(
    Array.from({ length: 60_000 }, () => ({ headline: "Untitled" })),
    ["untitled-3"],
  );
  expect([chosen[0], chosen[1], chosen[2], chosen.at(-1)]).toEqual([
    ["untitled"],
    ["untitled-2"],
    ["untitled-4"],
    ["untitled-60001"],
  ]);
});

test("leads an address that two stories had to the first, and once", () => {
  const story = { headline: "Pact", link: "https://a.example/123", formerSlugs: ["123"] };
  expect(choose([story, story])).toEqual([["pact", "123"], ["pact-2"]]);
});
