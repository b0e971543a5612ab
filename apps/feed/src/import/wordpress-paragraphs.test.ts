import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { parseHtml } from "./html/parse-html.js";
import { textOf } from "./html/plain-text.js";
import { withParagraphs } from "./wordpress-paragraphs.js";

const markdown = (text: string) =>
  htmlToMarkdown({ value: withParagraphs(text), format: "html", base: undefined }).markdown;

describe("text of WordPress's older editor", () => {
  test.each<[what: string, text: string, expected: string]>([
    ["empty lines end paragraphs, other line ends break lines", "a\nb\n\n  \nc", "a\\\nb\n\nc"],
    ["a heading ends with its line", "<h2>A</h2>\nb\n\nc", "## A\n\nb\n\nc"],
    ["a list stands between paragraphs", "a:\n<ul>\n\t<li>b</li>\n</ul>\nc\nd", "a:\n\n- b\n\nc\\\nd"],
    [
      "a quotation has paragraphs",
      "a\n<blockquote>b\n\nc\nd</blockquote>\ne",
      "a\n\n> b\n>\n> c\\\n> d\n\ne",
    ],
    ["so has a box", "<div>a\n\nb</div>", "a\n\nb"],
    ["and an item that has an empty line", "<ul><li>a\n\nb</li><li>c</li></ul>", "- a\n\n  b\n\n- c"],
    ["marks go on over empty lines", "<b>a\n\nb</b> c", "**a**\n\n**b** c"],
    ["marks go around blocks", "<em><h3>a</h3>\nb</em>", "### *a*\n\n*b*"],
    ["written paragraphs are kept", "<p>a\nb</p>c\n\n<p>d\n\ne", "a\\\nb\n\nc\n\nd\n\ne"],
    ["a written break is not doubled", "a<br />\nb<br>\n\nc", "a\\\nb\n\nc"],
    [
      "line ends in a tag are none of the copy",
      '<a\nhref="https://a.example/">a</a>',
      "[a](https://a.example/)",
    ],
    ["code is left as it is", "a\n<pre>b\n\n&lt;b>c\n</pre>\nd", "a\n\n```\nb\n\n<b>c\n```\n\nd"],
    ["code within a line too", "a <code>b\n\nc</code> d", "a `b c` d"],
    ["comments are no paragraphs", "a\n\n<!--more-->\n\nb <!-- x\n\ny --> c", "a\n\nb c"],
    [
      "tables",
      "a\n<table>\n\n<tr>\n<th>b</th>\n</tr><tr><td>c\nd</td></tr>\n</table>",
      "a\n\n| b |\n| - |\n| c d |",
    ],
    ["what is closed twice, or never", "</div>a\n\n<div><ul><li>b</div>\nc\n\nd", "a\n\n- b\n\nc\n\nd"],
    ["line ends of other systems", "a\r\nb\r\n\r\nc", "a\\\nb\n\nc"],
  ])("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });
});

test("no word is lost, added or glued to another, whatever the copy is", () => {
  const names = ["p", "div", "blockquote", "ul", "li", "h2", "b", "a", "pre", "code", "span"];
  const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`]);
  const others = ["k", "w", " ", "\n", "\n\n", "\n \n", "<br>", "<hr>", "<img src=i.jpg>", "<!-- c\n\nd -->"];
  const copy = fc
    .array(fc.constantFrom(...tags, ...others), { maxLength: 30 })
    .map((pieces) => pieces.join(""));
  const words = (html: string) =>
    textOf(parseHtml(html) ?? { type: "root", children: [] }).match(/\w+/g) ?? [];
  const endsOf = (list: readonly string[]) =>
    list.map((_, index) => list.slice(0, index + 1).join("").length);
  fc.assert(
    fc.property(copy, (text) => {
      const shown = words(withParagraphs(text));
      expect(shown.join("")).toBe(words(text).join(""));
      expect(endsOf(shown)).toEqual(expect.arrayContaining(endsOf(words(text))));
    }),
    { numRuns: 500, examples: [["<p>k</h2> w"]] },
  );
});
