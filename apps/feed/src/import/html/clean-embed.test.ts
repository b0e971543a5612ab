import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const base = "https://old.example/";
const convert = (value: string) => htmlToMarkdown({ value, format: "html", base });

describe("what is embedded becomes a link to it", () => {
  test.each([
    ['<iframe src="a"></iframe>', "iframe"],
    ['<iframe data-src="a"></iframe>', "iframe"],
    ['<iframe src="about:blank" data-src="a"></iframe>', "iframe"],
    ['<iframe src="DATA:x" data-lazy-src="a"></iframe>', "iframe"],
    ['<iframe src="" width="0" height="0"><a href="a">Look</a></iframe>', "iframe"],
    [
      '<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fv.example%2F1&amp;url=https%3A%2F%2Fold.example%2Fa"></iframe>',
      "iframe",
    ],
    ['<embed src="a">', "embed"],
    ['<object data="a"></object>', "object"],
    ['<object><param name="quality" value="b"><param name="Movie" value="a"></object>', "object"],
    ['<object><param name="src" value="a"></object>', "object"],
    ['<object><embed src="a"></object>', "object"],
    ['<applet><param name="movie" value="a"></applet>', "applet"],
    ['<video><p>old</p><source><source src="a"><source src="b"></video>', "video"],
    ['<audio src="a"><source src="b"></audio>', "audio"],
  ])("%s", (html, name) => {
    const { markdown, losses } = convert(html);
    expect(markdown).toBe(`<${base}a>`);
    expect(losses).toEqual([
      { field: `<${name}>`, reason: "What was embedded became a link.", value: `${base}a` },
    ]);
  });
});

test("a link says what the embed is called", () => {
  expect(convert('<iframe src="a" title="The\n film"></iframe>').markdown).toBe(`[The film](${base}a)`);
  expect(convert('<iframe src="a" aria-label="B"></iframe>').markdown).toBe(`[B](${base}a)`);
});

test("a film's still is told of", () => {
  expect(convert('<video src="a" poster="b.jpg"></video>').losses).toContainEqual({
    field: "<video poster>",
    reason: "The picture before a video starts is not carried.",
    value: "b.jpg",
  });
});

test("a frame of Embedly's that does not say what it shows is linked to itself", () => {
  const address = "https://cdn.embedly.com/widgets/media.html?url=javascript:a";
  expect(convert(`<iframe src="${address}"></iframe>`).markdown).toBe(`<${address}>`);
});

test.each([
  '<iframe src="about:blank"></iframe>',
  '<iframe><a href="javascript:a">b</a><p>c</p></iframe>',
  "<object><param name=x value=y></object>",
])("what has no address of the web is told of, and leaves nothing: %s", (html) => {
  const { markdown, losses } = convert(html);
  expect(markdown).toBe("");
  expect(losses.map(({ reason }) => reason)).toEqual([
    "It was embedded without a web address that could be linked to.",
  ]);
});
