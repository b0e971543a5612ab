import * as fc from "fast-check";
import { markdownToMdast } from "satteri";
import { expect, test } from "vitest";
import type { Body } from "./body.js";
import { readBody } from "./read-body.js";

/** A native parser, set to read CommonMark and nothing else. */
const native = (markdown: string) =>
  markdownToMdast(markdown, { features: { gfm: false, frontmatter: false } });

const pieces = [
  ..."aé日“\t\\<|[]`~_*# ".split(""),
  ..."  |\n|\n\n|\r\n|\r|**|[a](entity:b)|[b *c*](entity:d)|[R]|[r][]|![i](entity:x)|![i][r]|](entity:x)".split(
    "|",
  ),
  ..."# |## |> |- |1. |    |&amp;|`[x](entity:y)`|<b>|<!-- -->|…|---|--|\n\n---\n".split("|"),
];

/** Delimiters beside each other that a native parser may read otherwise, as the README says. */
const mixedDelimiters = /\*_|_\*|\\[*_][*_]/;

/** A hard break at the end of a link's words, too. */
const breakAtEnd = /\\[\n\r]+[ \t>]*\]/;

/** An empty list item straight after indented code, which micromark takes for text. */
const emptyItemAfterCode = /^[ \t>]*(?: {4}|\t).*(?:\r\n|\n|\r)[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]*$/m;

/** Gives what is found in a body, white space being all the same: parsers begin and end code and HTML in different places of it. */
function words({ text, html, ...found }: Body) {
  const plain = (part: string) => part.replaceAll(/\s+/g, " ").trim();
  return {
    ...found,
    text: plain(text),
    html: html.map(({ text: markup, place: { line, column } }) => ({
      text: plain(markup),
      place: { line, column: column + (/^[ \t]*/.exec(markup)?.[0].length ?? 0) },
    })),
  };
}

test("a native parser finds the same words, mentions and headings in the same places", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const markdown = `${parts.join("")}\n\n[r]: entity:r`;
      const knownToDiffer = [mixedDelimiters, breakAtEnd, emptyItemAfterCode];
      fc.pre(!knownToDiffer.some((difference) => difference.test(markdown)));
      expect(words(readBody(markdown, native))).toEqual(words(readBody(markdown)));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 |\n| 6 | 7 | | 8 |", ["3:11", "5:13"]],
  ["So.\n\n> | a |\n> | - |\n> | 1 | 2 |\n\nSo | it | is.", ["5:9"]],
  ["- | a |\n  | - |\n  | 1 | 2 |", ["3:9"]],
  ["| a |\n| - |\n| 1 | 2 |\n\n| a |\n| - |\n| 1 | 2 |", ["3:7", "7:7"]],
])(
  "what stands beyond a table's last column is found by parsers that know tables, and by those that do not: %j",
  (markdown, places) => {
    const knowsTables = (text: string) =>
      markdownToMdast(text, { features: { gfm: true, frontmatter: false } });
    const placesIn = ({ surplusCells }: Body) =>
      surplusCells.map(({ place: { line, column } }) => `${line}:${column}`);
    expect(placesIn(readBody(markdown, knowsTables))).toEqual(places);
    expect(placesIn(readBody(markdown))).toEqual(places);
  },
);

test("a native parser counts columns in UTF-16 code units", () => {
  expect(readBody("> 😀 [a](entity:b)", native).mentions).toMatchObject([{ place: { line: 1, column: 6 } }]);
});

test("parsers differ over what the README says they do", () => {
  // A symbol beyond the basic plane beside a delimiter: CommonMark 0.31 takes it for punctuation.
  expect([readBody("*“q”*😀").text, readBody("*“q”*😀", native).text]).toEqual(["*“q”*😀", "“q”😀"]);
  // Delimiters of both kinds beside each other: CommonMark takes them for text here.
  expect([readBody("**_**a").text, readBody("**_**a", native).text]).toEqual(["**_**a", "_a"]);
  // A backslash that ends a line and a link's words: CommonMark breaks the line.
  expect([readBody("[a\\\n](b)").text, readBody("[a\\\n](b)", native).text]).toEqual(["a\n", "a\\"]);
  // U+0000: CommonMark replaces it.
  expect([readBody("a\0").text, readBody("a\0", native).text]).toEqual(["a\ufffd", "a\0"]);
});
