import { expect, test } from "vitest";
import { markdownLine } from "./markdown-line.js";

test.each([
  ["AT&T &amp; *Ships* <b>", String.raw`AT&T \&amp; \*Ships\* \<b\>`],
  [" Two\n\nlines\u0008 ", "Two lines\ufffd"],
])("%j is the line %j", (text, expected) => {
  expect(markdownLine(text)).toBe(expected);
});
