import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const underlined = (line: number, column: number) => ({
  code: "heading-underlined",
  path: "body",
  place: { line, column },
});

test.each([
  ["It is open.\n---\n\nSo they say.", [underlined(3, 1)]],
  ["“Is it open?”\n-", [underlined(3, 1)]],
  ["**It is open.**\n---", [underlined(3, 1)]],
  ["港が再開した。\n---", [underlined(3, 1)]],
  ["वाक्य है।\n---", [underlined(3, 1)]],
  ["श्लोक है॥\n---", [underlined(3, 1)]],
  ["جملة؟\n---", [underlined(3, 1)]],
  ["جملہ ہے۔\n---", [underlined(3, 1)]],
  ["It is open, as they say,\nand will be\n---", [underlined(3, 1)]],
  ["> It is open.\n> ---", [underlined(3, 3)]],
  ["It is open.\r\n---\r\nSo they say.", [underlined(3, 1)]],
])("finds sentences that are headings: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "It is open.\n\n---\n\nSo they say.",
  "Why it is open\n---\n\nSo they say.",
  "## It is open.\n\nSo they say.",
  "It is open.\n\n***",
])("takes headings, and lines between parts, for what they are: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test("says of what, and what to do", () => {
  expect(said({ body: bodyOf("It is open.\n---") })).toMatch(
    /“It is open\.” is a heading, .*\n {2}Put an empty line between the two/,
  );
});
