import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: undefined });

test.each([
  ["<ol><li>a<li>b</ol>", "1. a\n2. b"],
  ["<ol start=0><li>a<li>b</ol>", "0. a\n1. b"],
  ["<ol start=999999999><li>a</ol>", "999999999. a"],
  ["<ol start=x3><li>a</ol>", "1. a"],
  ['<ol><li value=2>a<li value=" +3x">b<li>c</ol>', "2. a\n3. b\n4. c"],
  ["<ol reversed><li>a</ol>", "1. a"],
])("counts as a browser does: %s", (html, markdown) =>
  expect(convert(html)).toMatchObject({ markdown, losses: [] }),
);

test("tells of a list that had to become several", () => {
  expect(convert("<ol><li>a<li value=3>b</ol>").losses).toMatchObject([
    { reason: "Lists are counted upwards without a gap, so this one became several, with the same numbers." },
  ]);
});

test.each([
  ["<ol start=999999999><li>a<li>b</ol>", "999999999, 1000000000"],
  ["<ol start=-1><li>a<li>b</ol>", "-1, 0"],
])("counts from 1 where Markdown cannot count so, and tells the numbers: %s", (html, value) => {
  const losses = [{ reason: "Lists are counted from 0 to 999999999; this one is counted from 1.", value }];
  expect(convert(html)).toMatchObject({ markdown: "1. a\n2. b", losses });
});
