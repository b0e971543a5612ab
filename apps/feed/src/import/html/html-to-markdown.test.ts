import { renderStory } from "@copydesk/renderer";
import * as fc from "fast-check";
import type { Element, ElementContent, Root } from "hast";
import { describe, expect, test } from "vitest";
import { article } from "../../../test/article.js";
import { cleanHtml } from "./clean-html.js";
import { htmlToMarkdown } from "./html-to-markdown.js";
import { CopyLosses } from "./losses.js";
import { parseHtml } from "./parse-html.js";

const base = "https://old.example/2019/pact/";
const convert = (value: string | Root) => htmlToMarkdown({ value, format: "html", base });
const markdown = (value: string) => convert(value).markdown;
const fields = (value: string) => convert(value).losses.map(({ field }) => field);
const render = (body: string) =>
  renderStory(article("a", { body }), { url: "https://news.example/stories/a/" }).contentHtml;

describe("HTML as newsrooms' programs write it", () => {
  test.each<[string, string]>([
    ["<h1>A</h1><h3>B</h3>", "## A\n\n### B"],
    ["<b>bold </b><b>next</b> <i> it </i>", "**bold next** *it*"],
    ["a<b> </b>b<em></em>", "a b"],
    ["<p>1. x # y + a * b _c_ &lt;b> [d](entity:e)", "1\\. x # y + a \\* b \\_c\\_ \\<b> \\[d]\\(entity:e)"],
    ["<p>unclosed<div>x<br>y", "unclosed\n\nx\\\ny"],
    ["<ul><li>one<li>two<ol start=3><li>deep</ul>", "- one\n- two\n\n  3. deep"],
    ['<a href="../more?a=1&amp;b=2">m</a>', "[m](https://old.example/2019/more?a=1\\&b=2)"],
    ['<a href="//cdn.example/x">m</a>', "[m](https://cdn.example/x)"],
    ['<a href="MAILTO:desk@news.example">m</a>', "[m](mailto:desk@news.example)"],
    [
      '<figure><img src="a b.jpg" alt="Two [x]\nships"><figcaption>Cap</figcaption></figure>',
      "![Two \\[x\\] ships](https://old.example/2019/pact/a%20b.jpg)\n\nCap",
    ],
    [
      '<img src="data:image/gif;base64,A" data-src="real.jpg" alt="A"><noscript><img src="real.jpg" alt="A"></noscript>',
      "![A](https://old.example/2019/pact/real.jpg)",
    ],
    ['<img src="https://t.example/p.gif" width="1" height="1"><p>x', "x"],
    ['<iframe src="https://v.example/e/1" title="The\n film"></iframe>', "[The film](https://v.example/e/1)"],
    ['<video controls><source src="/v.mp4"></video>', "<https://old.example/v.mp4>"],
    [
      "<p>Type ~~x~~ to strike, ==y== to mark, a ~ b, ~5, a == b",
      "Type \\~~x~~ to strike, \\==y== to mark, a ~ b, ~5, a == b",
    ],
    ["<pre class=x><code class=language-js>a <span>b</span>\n  c</code></pre>", "```js\na b\n  c\n```"],
    ["<table><tr><th>a|b<th align=right>c<tr><td>d<td>e</table>", "| a\\|b | c |\n| - | -: |\n| d | e |"],
    ["<table><tr><td>a<p>b</p><td>c</table>", "| | |\n| - | - |\n| a b | c |"],
    ["<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"],
    ["<dl><dt>T</dt><dd>D</dd></dl>", "**T**\n\nD"],
    [
      "<q>a</q> <kbd>b</kbd> <cite>c</cite> <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>",
      "“a” `b` *c* 漢(かん)",
    ],
    ["<details><summary>S</summary><p>T</p></details>", "**S**\n\nT"],
    ["<custom-box><p>a</p></custom-box>", "a"],
    ["a<br>b<br>", "a\\\nb"],
    [
      '<pre class="wp-block-verse">Roses <em>are\n  red</em>,<br>violets <a href="/b">blue</a>.\n\nAnd\n</pre>',
      "Roses *are\\\n\u00A0\u00A0red*,\\\nviolets [blue](https://old.example/b).\\\n\\\nAnd",
    ],
    ["<p>Run <code>a &amp;&amp;<br> b</code> now</p>", "Run\n\n```\na &&\nb\n```\n\nnow"],
    ["<p>Run <code>a<br></code> now</p>", "Run `a` now"],
    [
      '<h3><button type="button"><span>Who may enter?</span><span aria-hidden="true">+</span></button></h3>',
      "### Who may enter?",
    ],
    ["<h3>Who may enter? <button>Copy link</button></h3>", "### Who may enter?"],
    [" a<br>\n", "a"],
    ["<p>a<br>&nbsp;</p>", "a"],
    ["<p>a <b>b<br>&nbsp;</b></p><div>&nbsp;<br>&nbsp;</div>", "a **b**"],
    ["<blockquote>&nbsp;<br>a</blockquote><p>&nbsp;</p>", "> a"],
    ["<p>&nbsp;</p>a<br>&nbsp;<br>b", "a\n\nb"],
    ["<ul><li>a<li>b<br>&nbsp;</ul>", "- a\n- b"],
    ["<ul><li>a<li>&nbsp;</ul>", "- a\n-"],
    ["<p>a\\<br>&nbsp;</p>", "a\\\\"],
    ["<br>a<span> <br> </span><b>b<br> </b>", "a\\\n**b**"],
    ['a<br><img src="https://t.example/p.gif" width="1" height="1">', "a"],
    ["<ul><br><li>a</li><br><li>b</li><br></ul>", "- a\n- b"],
    ["<ol><li>a</li><ul><li>b</li></ul><li>c</li></ol>", "1. a\n   - b\n2. c"],
    ['<ol><li value="5">a<li>b<li value="9">c</ol>', "5. a\n6. b\n\n9) c"],
    ["<ol reversed><li>two<li>one</ol>", "2. two\n\n1) one"],
    ['<ol reversed start="10"><li>ten<li>nine<li value="3">three</ol>', "10. ten\n\n9) nine\n\n3. three"],
    ['<ol start=""><li>a<li value="x">b</ol>', "1. a\n2. b"],
    [
      "<p>10<sup>6</sup> m<sup>2</sup>, 10<sup>−3</sup>, CO<sub>2</sub>, x<sup>n</sup>",
      "10⁶ m², 10⁻³, CO₂, xⁿ",
    ],
    ['said<sup><a href="https://n.example/">1</a>, <b>2</b></sup>', "said[¹](https://n.example/), **²**"],
    ["<b>a</b><b>c</b> <i>d</i><i>e</i>f", "**ac** *de*f"],
    ["1<sup>st</sup> CO<sub>x</sub> <sup>TM</sup>", "1st COx TM"],
    ["<section><div><h2></h2><p>a</p></div></section>", "a"],
    ["y<sup>2nd</sup> x<sup>1<br>2</sup> z<sup><b>1</b>,<b>a</b></sup>", "y2nd x1\\\n2 z**1**,**a**"],
    [
      '<a href="/r.pdf">Report</a><a class="wp-block-file__button wp-element-button" href="/r.pdf">Download</a>',
      "[Report](https://old.example/r.pdf) [Download](https://old.example/r.pdf)",
    ],
    [
      '<noscript><img src="real.jpg" alt="A"></noscript><img data-src="real.jpg" alt="A">',
      "![A](https://old.example/2019/pact/real.jpg)",
    ],
    ["<ol><li>a</li><p>note</p><li>b</li></ol>", "1. a\n\n   note\n\n2. b"],
    ["<ul>Sources: *a* [x](y) &lt;i&gt;<li>b</li></ul>", "- Sources: \\*a\\* \\[x]\\(y) \\<i>\n\n- b"],
    ["a<ul><br></ul>b", "a\n\nb"],
    ["<menu><br><li>a</li></menu>", "- a"],
  ])("%s", (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe("hostile HTML", () => {
  test.each<[string, string, readonly string[]]>([
    ["<script>alert(1)</script>a<style>b{}</style>", "a", ["<script>", "<style>"]],
    ['<p onclick="x()">a</p>', "a", ["onclick"]],
    ['<a href="javascript:alert(1)">a</a>', "a", ["<a href>"]],
    ['<a href=" java\nscript:alert(1)">a</a>', "a", ["<a href>"]],
    ['<a href="entity:japan">a</a>', "a", ["<a href>"]],
    ['<a href="data:text/html,x">a</a>', "a", ["<a href>"]],
    ['<img src="javascript:alert(1)" alt="x">a', "a", ["<img>"]],
    ['<iframe srcdoc="<script>x</script>"></iframe>a', "a", ["<iframe>"]],
    ["<form><input><button>b</button><p>a</p></form>", "a", ["<form>", "<input>", "<button>"]],
    ["<svg><script>x</script></svg>a<math><mi>x</mi></math>", "a", ["<svg>", "<math>"]],
    ["<template><p>x</p></template>a<meta><link>", "a", ["<template>", "<meta>", "<link>"]],
    ["CO<sub>x</sub> <s>x</s>", "COx x", ["<sub>", "<s>"]],
    ["a<sup>*</sup>", "a\\*", ["<sup>"]],
    ["<ol start=-3><li>a<li>b</ol>", "1. a\n2. b", ["<ol>"]],
    ["<ol start=9999999999><li>a</ol>", "1. a", ["<ol>"]],
    ["<ol><li>a<li value=3>b</ol>", "1. a\n\n3) b", ["<ol>"]],
    ["<!-- c --><![CDATA[d]]>a", "a", []],
  ])("%s", (html, expected, lost) => {
    expect(markdown(html)).toBe(expected);
    expect(fields(html)).toEqual(lost);
  });

  test("however deep it nests, its text is kept", () => {
    for (const tag of ["div", "b", "blockquote", "ul><li", "table><tr><td"]) {
      const { markdown: text, losses } = convert(`${`<${tag}>`.repeat(30_000)}deep`);
      expect(text).toContain("deep");
      expect(losses.length).toBeGreaterThan(0);
    }
  });
});

describe("what is written", () => {
  const word = fc.oneof(
    fc.constantFrom(
      ..."*_[]()#+-.!<>&|\\~:/\"'`=^$@{}".split(""),
      "1.",
      "1)",
      "- ",
      "entity:x",
      "https://a.example/?b=1&c=2",
      "&amp;",
      "“인용”",
      "가",
      "b",
      " ",
      "  ",
      "\n",
      "![",
      "<b>",
      "---",
      "~~",
      "\t",
    ),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  const text = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words): ElementContent => ({ type: "text", value: words.join("").replaceAll(/[\0\r\f\v]/g, "") }));
  const url = fc.constantFrom(
    "https://a.example/",
    "https://a.example/b(c)?d=e&f=*g*_h_",
    "https://뉴스.example/기사",
    "mailto:desk@news.example",
  );
  const make = (
    tagName: string,
    children: fc.Arbitrary<ElementContent[]>,
    properties: fc.Arbitrary<Element["properties"]> = fc.constant({}),
  ): fc.Arbitrary<ElementContent> =>
    fc.record({ children, properties }).map((parts): Element => ({ type: "element", tagName, ...parts }));
  const none = fc.constant([] as ElementContent[]);
  const image = make(
    "img",
    none,
    fc.record({ src: fc.constant("https://a.example/i.jpg"), alt: fc.constantFrom("", "A [b] *c*", "d|e") }),
  );
  const { inline } = fc.letrec<{ inline: ElementContent[] }>((tie) => ({
    inline: fc.array(
      fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        text,
        image,
        make("br", none),
        make("em", tie("inline")),
        make("strong", tie("inline")),
        make("a", fc.array(text, { minLength: 1, maxLength: 2 }), fc.record({ href: url })),
        make("code", fc.array(text, { minLength: 1, maxLength: 1 })),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }));
  const row = (cell: string) => make("tr", fc.tuple(make(cell, inline), make(cell, inline)));
  const { blocks } = fc.letrec<{ blocks: ElementContent[] }>((tie) => ({
    blocks: fc.array(
      fc.oneof(
        { maxDepth: 2, depthSize: "small" },
        make("p", inline),
        make("h2", inline),
        make("h4", inline),
        make("hr", none),
        make(
          "pre",
          fc.array(make("code", fc.array(text, { minLength: 1, maxLength: 1 })), {
            minLength: 1,
            maxLength: 1,
          }),
        ),
        make(
          "table",
          fc.tuple(make("thead", fc.tuple(row("th"))), make("tbody", fc.tuple(row("td"), row("td")))),
        ),
        make("blockquote", tie("blocks")),
        make("strong", tie("blocks")),
        make("em", tie("blocks")),
        make("ul", fc.array(make("li", tie("blocks")), { minLength: 1, maxLength: 3 })),
        make("ol", fc.array(make("li", tie("blocks")), { minLength: 1, maxLength: 3 })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }));

  test("keeps emphasis apart from an underscore after a character of two code units", () => {
    const html = "<p><strong><em>!</em></strong><em><strong><code>*</code></strong>\u{10000}_1)**</em></p>";
    const [source, rendered] = [parseHtml(html), parseHtml(render(convert(html).markdown))];
    expect(rendered && shape(rendered)).toEqual(source && shape(source));
  });

  test("comes back from the renderer as the same HTML", () => {
    fc.assert(
      fc.property(blocks, (children) => {
        const source: Root = { type: "root", children };
        const { markdown: body } = convert(source);
        if (body === "") return;
        const rendered = parseHtml(render(body));
        expect(shape(rendered ?? { type: "root", children: [] }), body).toEqual(shape(source));
      }),
      { numRuns: 150 },
    );
  });
});

/**
 * Gives what a reader sees of a tree: the words, the marks on each of them, and the blocks that they stand in. White space
 * is as a browser shows it.
 */
function shape(root: Root): readonly string[] {
  const cleaned = cleanHtml(root, { base, losses: new CopyLosses(), images: new Map() });
  const lines: string[] = [];
  const walk = (nodes: readonly ElementContent[], around: string): void => {
    let line = "";
    const flush = () => {
      // Headings and cells are one line in Markdown.
      const isLine = /(?:th|td|h\d)$/.test(around);
      const said = (isLine ? line.replaceAll("⏎", " ") : line)
        .replaceAll(/\s+/g, " ")
        .replaceAll(/ ?⏎ ?/g, "⏎")
        .replace(/^[ ⏎]+|[ ⏎]+$/g, "");
      if (said !== "") lines.push(`${around}: ${said}`);
      line = "";
    };
    for (const node of nodes) {
      if (
        node.type === "element" &&
        /^(?:p|div|h\d|pre|hr|table|thead|tbody|tr|th|td|blockquote|ul|ol|li)$/.test(node.tagName)
      ) {
        flush();
        if (node.tagName === "hr") lines.push(`${around}: hr`);
        else if (node.tagName === "pre")
          lines.push(`${around} pre: ${JSON.stringify(textIn(node).replace(/\n+$/, ""))}`);
        else walk(node.children, /^(?:p|div)$/.test(node.tagName) ? around : `${around} ${node.tagName}`);
      } else line += phrase(node, "");
    }
    flush();
  };
  walk(
    cleaned.children.filter((child) => child.type === "element" || child.type === "text"),
    "",
  );
  return lines;
}

function phrase(node: ElementContent, marks: string): string {
  if (node.type === "text") return marks === "" ? node.value : node.value.replaceAll(/\S/gu, `$&${marks}`);
  if (node.type !== "element") return "";
  if (node.tagName === "br") return "⏎";
  if (node.tagName === "img")
    return `<img ${String(node.properties["src"])} ${String(node.properties["alt"])}${marks}>`;
  if (node.tagName === "span") return node.children.map((child) => phrase(child, marks)).join("");
  const signs: Readonly<Record<string, string>> = { em: "ⁱ", strong: "ᵇ", code: "ᶜ" };
  const mark =
    node.tagName === "a"
      ? `<${new URL(String(node.properties["href"])).href}>`
      : (signs[node.tagName] ?? `<?${node.tagName}>`);
  const added = marks.includes(mark) ? marks : marks + mark;
  return node.children.map((child) => phrase(child, added)).join("");
}

function textIn(node: ElementContent): string {
  return node.type === "text"
    ? node.value
    : node.type === "element"
      ? node.children.map(textIn).join("")
      : "";
}
