import { expect, test } from "vitest";
import { sound } from "../../test/articles.js";
import { safeParseArticle } from "../article/parse-article.js";
import { checkArticle } from "./check-article.js";

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
