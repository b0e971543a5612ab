import { renderStory } from "@copydesk/renderer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article } from "../../../test/article.js";
import { htmlToMarkdown } from "./html-to-markdown.js";
import { parseHtml } from "./parse-html.js";
import { textOf } from "./plain-text.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/" });
const fields = (value: string) => convert(value).losses.map(({ field }) => field);

describe("blocks within what Markdown writes as a phrase stay apart", () => {
  test.each<[html: string, expected: string]>([
    ["<b><p>First.</p><p>Second.</p></b>", "**First.**\n\n**Second.**"],
    ["<strong><div>First.</div> <div>Second.</div></strong>", "**First.**\n\n**Second.**"],
    ["<cite>a<div>b</div>c</cite>", "*a*\n\n*b*\n\n*c*"],
    ["<em><h2>Head</h2>Words.</em>", "## *Head*\n\n*Words.*"],
    ["<i>Intro<ul><li>one</li><li>two</li></ul></i>", "*Intro*\n\n- *one*\n- *two*"],
    ["<i><b><p>a</p><blockquote><p>b</p><p>c</p></blockquote></b></i>", "***a***\n\n> ***b***\n>\n> ***c***"],
    ["<b>a<pre>b</pre>c<hr>d</b>", "**a**\n\n```\nb\n```\n\n**c**\n\n---\n\n**d**"],
    ["<b><table><tr><th>a<tr><td>b<p>c</table></b>", "| **a** |\n| - |\n| **b c** |"],
    [
      "<a href=/x><h2>a</h2><ul><li>b<li>c</ul></a>",
      "## [a](https://old.example/x)\n\n- [b](https://old.example/x)\n- [c](https://old.example/x)",
    ],
    [
      "<p>Watch <iframe src=//v.example/1></iframe> <b>now</b></p>",
      "Watch\n\n<https://v.example/1>\n\n**now**",
    ],
    ["<b>a <video src=/v.mp4></video> b</b>", "**a**\n\n**<https://old.example/v.mp4>**\n\n**b**"],
    [
      "<figure><img src=/i.jpg alt=A><figcaption><p>The hall.</p><p>Photo: Kyodo</p></figcaption></figure>",
      "![A](https://old.example/i.jpg)\n\nThe hall.\n\nPhoto: Kyodo",
    ],
    ["<dl><dt>Pact<dd><p>Signed.</p><p>Kept.</p></dd><dd>x</dl>", "**Pact**\n\nSigned.\n\nKept.\n\nx"],
    ["<details><summary><h3>S</h3><p>t</p></summary>x</details>", "### **S**\n\n**t**\n\nx"],
    ["<fieldset><legend>a</legend>b</fieldset><search>c</search>d", "a\n\nb\n\nc\n\nd"],
    ["<dir><li>a<li>b</dir>", "- a\n- b"],
    ["a<table></table>b", "a\n\nb"],
    ["<p>a</p><p>&nbsp;</p><h2>&nbsp;</h2><div>&nbsp;<br>&nbsp;</div><p>b</p>", "a\n\nb"],
    ["<blockquote><p>a</p><p>&nbsp;</p><p>b</p></blockquote>", "> a\n>\n> b"],
    ["<hr>a</p>b<div><br></div>c<h2> </h2>d", "---\n\na\n\nb\n\nc\n\nd"],
    ["<tr><td>a</td><td>b</td></tr>", "a\n\nb"],
    ["<table><caption><p>a</p><p>b</p></caption><tr><th>c<th>d</table>", "a\n\nb\n\n| c | d |\n| - | - |"],
  ])("%s", (html, expected) => {
    expect(convert(html).markdown).toBe(expected);
  });

  test("and a link around code, which can have none, is told of", () => {
    expect(fields("<a href=/x>a<pre>b</pre></a>")).toEqual(["<a href>"]);
  });
});

describe("headings are one line", () => {
  test.each<[html: string, expected: string]>([
    ["<h2><div>a</div><div>b</div></h2>", "## a b"],
    ["<h2>a<ul><li>b</li><li>c</li></ul></h2>", "## a b c"],
    ["<h2><b>a<div>b</div></b></h2>", "## **a b**"],
  ])("%s", (html, expected) => {
    expect(convert(html).markdown).toBe(expected);
    expect(fields(html)).toEqual(["<h2>"]);
  });
});

describe("code keeps its lines", () => {
  const fenced = (code: string) => `\`\`\`\n${code}\n\`\`\``;
  test.each<[html: string, code: string]>([
    ["<pre><code><div>a = 1</div><div>b = 2</div></code></pre>", "a = 1\nb = 2"],
    ["<pre><div>a\n</div><div>b</div>\n<div>c</div></pre>", "a\nb\nc"],
    ["<pre><div>a</div><div><br></div><div>b</div><div>\n</div>c</pre>", "a\n\nb\n\nc"],
    ["<pre><div>a</div>b<div>c</div><br>d</pre>", "a\nb\nc\n\nd"],
    ["<pre><ol><li>a  b</li><li>  c</li></ol></pre>", "a  b\n  c"],
    ["<pre>a<span>b</span>\n<b>c</b><br>d</pre>", "ab\nc\nd"],
  ])("%s", (html, code) => {
    expect(convert(html).markdown).toBe(fenced(code));
  });

  test("and tells of links and pictures in it, which it cannot have", () => {
    const html = "<pre>a <a href=/x>b</a> <img src=/i.jpg alt=A></pre><code>c <a href=/y>d</a></code>";
    expect(convert(html).losses.map(({ field, value }) => [field, value])).toEqual([
      ["<a href>", "/x"],
      ["<img>", "/i.jpg"],
      ["<a href>", "/y"],
    ]);
  });
});

test("whatever stands in what, no word is lost, and none that stood apart are glued", () => {
  const names = [
    "p",
    "div",
    "b",
    "em",
    "a",
    "h2",
    "h4",
    "ul",
    "li",
    "dl",
    "dt",
    "dd",
    "figure",
    "figcaption",
  ].concat([
    "details",
    "summary",
    "blockquote",
    "pre",
    "code",
    "table",
    "caption",
    "tr",
    "th",
    "td",
    "span",
    "center",
  ]);
  const tag = fc
    .record({ name: fc.constantFrom(...names), isEnd: fc.boolean() })
    .map(({ name, isEnd }) => (isEnd ? `</${name}>` : name === "a" ? "<a href=/x>" : `<${name}>`));
  const piece = fc.oneof(fc.constantFrom("k", "w", " ", "\n", "<br>", "<hr>"), tag);
  const words = (html: string) =>
    textOf(parseHtml(html) ?? { type: "root", children: [] }).match(/\w+/g) ?? [];
  const endsOf = (list: readonly string[]) =>
    list.map((_, index) => list.slice(0, index + 1).join("").length);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join("");
      const body = convert(html).markdown;
      if (body === "") return;
      const shown = words(
        renderStory(article("a", { body }), { url: "https://news.example/a/" }).contentHtml,
      );
      expect(shown.join(""), body).toBe(words(html).join(""));
      expect(endsOf(shown), body).toEqual(expect.arrayContaining(endsOf(words(html))));
    }),
    { numRuns: 1000 },
  );
});

test("what is taken out with its words is told with them", () => {
  const html =
    "<button>Enter now</button><math><mi>x</mi><annotation>x^2</annotation></math><select><option>One</option></select><script>go()</script>";
  expect(convert(html)).toMatchObject({
    markdown: "",
    losses: [
      { field: "<button>", value: "Enter now" },
      { field: "<math>", value: "xx^2" },
      { field: "<select>", value: "One" },
      { field: "<script>" },
    ],
  });
  expect(convert("<script>go()</script>").losses[0]?.value).toBeUndefined();
});

test("what an abbreviation stands for, and which words were struck out, is told", () => {
  const html =
    '<abbr title="World Health Organization">WHO</abbr> <abbr>UN</abbr> <del>fell</del> <s>rose</s> <u>x</u>';
  expect(convert(html).losses.map(({ field, value }) => [field, value])).toEqual([
    ["<abbr title>", "World Health Organization"],
    ["<del>", "fell"],
    ["<s>", "rose"],
    ["<u>", undefined],
  ]);
});
