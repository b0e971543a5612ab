import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readBody } from "../markdown/read-body.js";
import { plainTextToMarkdown } from "./plain-text-to-markdown.js";

const pieces = fc.constantFrom(
  ..."#>+=~-*_`[]()!<&;\\.1 \n\tab:/|\"'{}$^%".split(""),
  "&amp;",
  "<b>",
  "1. ",
  "---",
  "    ",
  "\r\n",
  "http://a.example",
  "![x](y)",
  "한국",
);

function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

test("Markdown reads the text as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 40 }), (text) => {
      const body = readBody(plainTextToMarkdown(text));
      expect(words(body.text)).toBe(words(text));
      expect(body.headings).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("a line may end as on any system", () => {
  expect(plainTextToMarkdown("One\r\nTwo\rThree\n10) Four")).toBe(String.raw`One
Two
Three
10\) Four`);
});

test("ordinary prose stays as it was", () => {
  const prose = "GROSSVILLE (News) -- The trial, of 1.5 hours, began in 1914. Then.\n\nR&D pays 5 % & more.";
  expect(plainTextToMarkdown(prose)).toBe(prose);
});

test.each([
  ["|Party|Votes|\n|-----|-----|\n|A|1|", "\\|Party\\|Votes\\|\n\\|-----\\|-----\\|\n\\|A\\|1\\|"],
  ["Party\n:-:", "Party\n\\:-:"],
  ["Party\n-:", "Party\n\\-:"],
  ["Party | Votes\n:-|-:", "Party \\| Votes\n\\:-\\|-:"],
])("no table comes of %j", (text, markdown) => {
  expect(plainTextToMarkdown(text)).toBe(markdown);
});
