import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const names = ["headline", "summary", "datePublished", "dateModified", "tags", "ac"];

test.each([
  ["headlin", "headline"],
  ["Headline", "headline"],
  ["haedline", "headline"],
  ["sumary", "summary"],
  ["date_published", "datePublished"],
  ["tag", "tags"],
  ["ab", "ac"],
])("takes %s for %s", (word, meant) => expect(nearest(word, names)).toBe(meant));

test.each([
  ["foto", "photo"],
  ["grafik", "graphic"],
  ["Phoot", "photo"],
])("takes %s for %s, which other languages write otherwise", (word, meant) => {
  expect(nearest(word, ["photo", "graphic", "video", "audio"])).toBe(meant);
});

test.each([
  ["layout", "about"],
  ["resources", "sources"],
  ["organizations", "translations"],
])("does not take %s for %s: who mistypes a word several times still begins it rightly", (word, other) => {
  expect(nearest(word, [other])).toBeUndefined();
});

test.each([
  ["handrail", "headline"],
  ["numbers", "summary"],
  ["sunrays", "summary"],
])("does not take %s for %s: it would be mistyped too often", (word, other) => {
  expect(nearest(word, [other])).toBeUndefined();
});

test("takes a word of which the first letter alone is wrong for the one that was meant", () => {
  expect(nearest("jeadline", names)).toBe("headline");
});

test.each(["", "byline", "x", "a".repeat(10_000)])("takes %j for nothing", (word) => {
  expect(nearest(word, names)).toBeUndefined();
});
