import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/a/" });
const joinedIn = (value: string) => convert(value).losses.map(({ field }) => field);

describe("a mark around blocks goes around their words", () => {
  test.each([
    ["<b><h4>A</h4><h5>B</h5><h6>C</h6></b>", "#### **A**\n\n##### **B**\n\n###### **C**"],
    ["<b><p>a</p> <p> </p><p>b</p></b>", "**a**\n\n**b**"],
    ["<b><p>a</p><i>x</i> <i>y</i></b>", "**a**\n\n**_x y_**"],
    ["<b><ul><li>a<li> </ul></b>", "- **a**\n-"],
    ["<b><p>a</p><pre>x</pre></b>", "**a**\n\n```\nx\n```"],
    ['<a href="b"><p>a</p> and <ul><li>b</ul></a>', "[a](b)\n\n[and](b)\n\n- [b](b)"],
  ])("%s", (html, expected) => {
    const { markdown, losses } = convert(html);
    expect(markdown.replaceAll("https://old.example/a/", "")).toBe(expected);
    expect(losses).toEqual([]);
  });

  test("and never around code, which says so of a link", () => {
    const { markdown, losses } = convert('<a href="b"><p>a</p><pre>x</pre></a>');
    expect(markdown).toBe("[a](https://old.example/a/b)\n\n```\nx\n```");
    expect(losses).toMatchObject([{ field: "<a href>", reason: "Code has no links; the words were kept." }]);
  });
});

describe("what stands apart in a heading or a cell is joined, and it is told where there was more than one", () => {
  test.each([
    ["<h2><div>a</div><p> </p></h2>", "## a", []],
    ["<h2><br>a</h2>", "## a", []],
    ["<h2>a<br>b</h2>", "## a b", ["<h2>"]],
    ["<h2><p>a</p>b<p>c</p></h2>", "## a b c", ["<h2>"]],
    ["<h2>a<pre> x\n\n  y</pre></h2>", "## a `x` `y`", ["<h2>"]],
    ["<table><tr><th>a<br>b<th>c<tr><td>d<td>e</table>", "| a b | c |\n| - | - |\n| d | e |", ["<td>"]],
  ])("%s", (html, expected, told) => {
    expect(convert(html).markdown).toBe(expected);
    expect(joinedIn(html)).toEqual(told);
  });
});
