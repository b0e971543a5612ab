import { expect, test } from "vitest";
import { restOfLine } from "./rest-of-line.js";

test.each([
  ["a: b c \nd", 3, "b c"],
  ["a: b", 4, ""],
  [`a: ${"b".repeat(60)}\nc`, 3, "b".repeat(60)],
  [`a: ${"b".repeat(61)}\nc`, 3, `${"b".repeat(60)}…`],
  ["😀".repeat(61), 0, `${"😀".repeat(60)}…`],
  ["😀".repeat(60), 0, "😀".repeat(60)],
])("gives the rest of a line, of a long one its beginning: %j", (text, at, rest) => {
  expect(restOfLine(text, at)).toBe(rest);
});
