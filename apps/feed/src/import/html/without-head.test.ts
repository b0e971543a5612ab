import { describe, expect, test } from "vitest";
import { parseHtml } from "./parse-html.js";
import { withoutHead } from "./without-head.js";
import { textOf } from "./plain-text.js";

const head = {
  headline: "The council votes",
  authors: ["Ada Lee", "Bo Kim"],
  published: "2024-03-12T09:15:00Z",
  tags: ["Water", "Lakes"],
};
const without = (html: string) => {
  const root = parseHtml(html);
  if (!root) throw new Error("It cannot be parsed.");
  const result = withoutHead(root, head);
  return { ...result, words: textOf(result.root).replaceAll(/\s+/g, " ").trim() };
};

describe("copy begins without what stands in the story's head", () => {
  test.each<[html: string, words: string, left: readonly string[]]>([
    ["<h1>The council votes</h1><p>Eight to three.</p>", "Eight to three.", ["The council votes"]],
    ["<!-- a --> <p>By Ada Lee</p>\n<p>Eight to three.</p>", "Eight to three.", ["By Ada Lee"]],
    ["<p>Ada Lee, Bo Kim</p><p>Eight.</p>", "Eight.", ["Ada Lee, Bo Kim"]],
    [
      "<article><header><h2>The council\n votes</h2></header><div><p>Eight.</p></div></article>",
      "Eight.",
      ["The council votes"],
    ],
    [
      '<span>The council votes</span>\n<span><span>Bo Kim</span></span>\n<span><time datetime="2024-03-12T10:15:00+01:00">Tue</time></span><div><p>Eight.</p></div>',
      "Eight.",
      ["The council votes", "Bo Kim", "Tue"],
    ],
    [
      '<div class="field field--name-body"><p>Eight.</p></div><span class="field field--name-uid"><a href="/user/7">Ada Lee</a></span><span class="field field--name-created">Tue, 03/12</span>',
      "Eight.",
      ["Ada Lee", "Tue, 03/12"],
    ],
    [
      '<p>Eight.</p><div class="field field-name-field-tags"><div class="label">Tags:&nbsp;</div><div><div><a href="/t/1">Water</a></div><div><a href="/t/2">Lakes</a></div></div></div>',
      "Eight.",
      ["Tags: Water Lakes"],
    ],
  ])("%s", (html, words, left) => {
    const result = without(html);
    expect(result.words).toBe(words);
    expect(result.left).toEqual(left);
  });
});

test.each([
  "<p>The council votes on Tuesday.</p><p>Eight.</p>",
  "<p>Eight.</p><p>Ada Lee</p>",
  "<p>Eight.</p><h2>The council votes</h2><p>Then.</p>",
  "<p><time datetime='2024-03-13'>Wed</time></p><p>Eight.</p>",
  "<p>The council votes<img src='a.jpg' alt='A'></p><p>Eight.</p>",
  "<p>Eight.</p><div class='field--name-title'>Another story</div>",
  "<p>The council votes</p> <p>Ada Lee</p>",
  '<p>Eight.</p><p><a href="/t/1">Water</a></p>',
  '<p>Eight.</p><p class="tags"><a href="/t/1">Water</a>, <a href="/t/3">Rivers</a></p>',
  '<p>Eight.</p><p class="tags"><a href="/t/1">Water</a> was what the council spoke of last.</p>',
  '<p>Eight.</p><p class="price-tags">None</p>',
  '<p>Eight.</p><p class="tags"><a href="/t/1">Water</a><img src="a.jpg" alt="A lake"></p>',
])("what says more or other things stays: %s", (html) => {
  const { root, left } = without(html);
  expect(root).toEqual(parseHtml(html));
  expect(left).toEqual([]);
});

test("what has no words is no byline of a story that names nobody", () => {
  const root = parseHtml("<hr><p></p><p>Eight.</p>");
  expect(root && withoutHead(root, { authors: [] })).toEqual({ root, left: [] });
});

test.each([
  [2, ["The council votes"]],
  [50, []],
])("in %i boxes", (depth, left) => {
  const html = `${"<div>".repeat(depth)}<p>The council votes</p><p>Eight.</p>${"</div>".repeat(depth)}`;
  expect(without(html).left).toEqual(left);
});
