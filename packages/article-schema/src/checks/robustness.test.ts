import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { ArticleError, safeParseArticle } from "../article/parse-article.js";
import { migrate } from "../versions/migrate.js";
import { checkArticle } from "./check-article.js";
import { readDraft } from "./draft.js";

/** Every case here takes well under a second, and would take minutes, or overflow the stack, if its time were not linear. */
const places = Array.from({ length: 10_000 }, (_, index) => ({
  type: "place",
  id: `place-${index}`,
  name: "Place",
  containedIn: `place-${(index + 1) % 10_000}`,
}));
function nested(levels: number): object {
  let data: object = {};
  for (let level = 0; level < levels; level++) data = level % 2 === 0 ? { a: data } : [data];
  return data;
}

test.each([
  ["10,000 places in a circle", { entities: places }, 1],
  [
    "10,000 places at fault",
    { entities: places.map((place) => ({ ...place, nam: 1, type: "plaice" })) },
    10_000,
  ],
  [
    "10,000 mentions of nobody",
    { body: places.map(({ id }) => `[a](entity:x-${id})\n\n`).join(""), entities: places },
    10_001,
  ],
  ["10,000 quotes of nobody", { quotes: places.map(({ id }) => ({ text: id })) }, 20_000],
  [
    "10,000 quotes that are nearly in a long body",
    {
      body: "word ".repeat(100_000),
      quotes: places.map(({ id }) => ({ text: `word word ${id}`, attribution: "x" })),
    },
    10_000,
  ],
  [
    "a quote of many like letters",
    {
      body: "a".repeat(1_900_000),
      quotes: [{ text: `${"a".repeat(500_000)}b${"a".repeat(500_000)}`, attribution: "x" }],
    },
    1,
  ],
  ["a slug of 20 MB", { slug: "a-".repeat(10_000_000) }, 1],
  ["a language of 20 MB", { language: `en${"-abcde".repeat(3_000_000)}` }, 1],
  ["an id of 20 MB", { id: `tag:${"a.".repeat(10_000_000)}` }, 1],
  ["10,000 unknown fields", Object.fromEntries(places.map(({ id }) => [id, 1])), 10_000],
  [
    "100,000 levels of nesting",
    { about: nested(100_000), headline: nested(100_000), extra: nested(100_000) },
    3,
  ],
  ["a headline of 20 MB", { headline: "a".repeat(20_000_000) }, 1],
  ["a body of 20 MB", { body: "a ".repeat(10_000_000) }, 1],
])("answers %s", (_, changes, findings) => {
  const input = { ...sound, ...changes };
  expect(checkArticle(input).length).toBeGreaterThanOrEqual(findings);
  expect(typeof safeParseArticle(input).success).toBe("boolean");
});

const refuse = (): never => {
  throw new Error("This part is out of reach.");
};
test.each([
  [
    "a getter that throws",
    Object.defineProperty({ ...sound }, "headline", { enumerable: true, get: refuse }),
  ],
  [
    "a getter that throws in an entity",
    {
      ...sound,
      entities: [Object.defineProperty({ type: "topic" }, "id", { enumerable: true, get: refuse })],
    },
  ],
  ["a proxy that throws", new Proxy({ ...sound }, { get: refuse })],
  ["a proxy that does not say what it has", new Proxy({ ...sound }, { ownKeys: refuse })],
])("says of %s that it cannot be read", (_, input) => {
  const unreadable = {
    code: "data-unreadable",
    path: [],
    message: "The data cannot be read: This part is out of reach.",
  };
  expect(checkArticle(input)).toMatchObject([unreadable]);
  expect(safeParseArticle(input).error?.findings).toMatchObject([unreadable]);
  expect(readDraft(input)).toEqual({});
  expect(() => migrate(input)).toThrow(ArticleError);
});

test("says of an article of an older version that it cannot be read", () => {
  const input = Object.defineProperty({ schemaVersion: 1 }, "headline", { enumerable: true, get: refuse });
  expect(() => migrate(input)).toThrow(ArticleError);
  expect(() => migrate(input)).toThrow("The data cannot be read: This part is out of reach.");
});

test("reads data that contains itself, and data that JSON cannot write", () => {
  const circle: Record<string, unknown> = { ...sound };
  circle["extra"] = circle;
  circle["quotes"] = [{ text: circle }];
  expect(checkArticle(circle).map(({ code }) => code)).toEqual([
    "field-invalid",
    "field-unknown",
    "quote-without-speaker",
  ]);
  const strange = {
    headline: 5n,
    slug: Symbol("slug"),
    summary: () => "",
    tags: new Map(),
    about: new Set(),
  };
  const fields = checkArticle({ ...sound, ...strange }).map(({ path }) => path[0]);
  expect(new Set(fields)).toEqual(new Set(Object.keys(strange)));
});
