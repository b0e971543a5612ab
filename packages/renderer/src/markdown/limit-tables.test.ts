import { expect, test } from "vitest";
import { nativeParser } from "../native/index.js";
import { markdownToHtml } from "./markdown-to-html.js";
import { remarkParser } from "./remark-parser.js";

const targets = { storyUrl: "https://news.example/stories/harbour/", entityUrl: () => undefined };

/** A table whose rows have one cell each, but for the first. */
const table = (columns: number, rows: number) =>
  `|${"h|".repeat(columns)}\n|${":-|".repeat(columns)}\n${"|a|\n".repeat(rows)}`;
const cellsOf = (html: string) => html.match(/<t[dh]\b/g)?.length;

test.each([
  ["remark", remarkParser],
  ["native", nativeParser],
])("%s: rows are given the cells that they lack, as far as a person may have meant it", (_, parser) => {
  expect(cellsOf(markdownToHtml(table(10, 100), targets, parser))).toBe(10 + 10 * 100);
  const html = markdownToHtml(table(2000, 2000), targets, parser);
  expect(cellsOf(html)).toBe(2000 + 2000);
  expect(html).toContain("<tr>\n<td>a</td>\n</tr>");
});

test("it is all of a story's tables that count, wherever they stand", () => {
  const quoted = `- > ${table(100, 10).trim().replaceAll("\n", "\n  > ")}\n\n`;
  const html = markdownToHtml(quoted.repeat(20), targets);
  // Of each, the first row is whole, and the others have the one cell that was written; ten have what these lack, too.
  expect(cellsOf(html)).toBe(20 * (100 + 10) + 10 * 990);
});
