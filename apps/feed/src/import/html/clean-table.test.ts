import type { Element, Root } from "hast";
import { describe, expect, test } from "vitest";
import { element } from "./elements.js";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: undefined });
const fields = (value: string) => convert(value).losses.map(({ field }) => field);

describe("cells that span several", () => {
  const head = "<tr><th>Country<th>Year<th>Value</tr>";
  test.each<[what: string, html: string, expected: string]>([
    [
      "rows: the next row's values stand under their headers",
      `<table>${head}<tr><td rowspan=2>Japan<td>2018<td>11<tr><td>2019<td>22</table>`,
      "| Country | Year | Value |\n| - | - | - |\n| Japan | 2018 | 11 |\n| | 2019 | 22 |",
    ],
    [
      "rows in the middle and at the end",
      `<table>${head}<tr><td>Japan<td rowspan=3>2018<td rowspan=2>11<tr><td>Korea<tr><td>China<td>33</table>`,
      "| Country | Year | Value |\n| - | - | - |\n| Japan | 2018 | 11 |\n| Korea | | |\n| China | | 33 |",
    ],
    [
      "rows and columns at once",
      `<table>${head}<tr><td rowspan=2 colspan=2>all<td>1<tr><td>2<tr><td>a<td>b<td>3</table>`,
      "| Country | Year | Value |\n| - | - | - |\n| all | | 1 |\n| | | 2 |\n| a | b | 3 |",
    ],
    [
      "two rows of headers",
      "<table><thead><tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tbody><tr><td>1<td>2<td align=right>3</table>",
      "| A | B | |\n| - | - | -: |\n| | C | D |\n| 1 | 2 | 3 |",
    ],
    [
      "more rows than its part of the table has",
      "<table><thead><tr><th rowspan=9>A<th>B<tbody><tr><td>1<td>2</table>",
      "| A | B |\n| - | - |\n| 1 | 2 |",
    ],
    [
      "all further rows, as 0 says",
      "<table><tr><th rowspan=0>A<th>B<tr><td>1<tr><td>2</table>",
      "| A | B |\n| - | - |\n| | 1 |\n| | 2 |",
    ],
    [
      "columns, as what stands beside it is aligned",
      "<table><tr><th colspan=2>A<th align=right>B<tr><td>1<td>2<td>3</table>",
      "| A | | B |\n| - | - | -: |\n| 1 | 2 | 3 |",
    ],
  ])("%s", (_, html, expected) => {
    expect(convert(html).markdown).toBe(expected);
    expect(fields(html).map((field) => field.replace(/ ×\d$/, ""))).toEqual(["<td colspan>"]);
  });

  test("in XHTML, where rows need no part of the table around them", () => {
    const row = (...cells: Element[]) => element("tr", cells);
    const cell = (name: string, value: string, properties = {}) =>
      element(name, [{ type: "text", value }], properties);
    const tree = element("table", [
      row(cell("th", "A"), cell("th", "B")),
      row(cell("td", "1", { rowSpan: 2 }), cell("td", "2")),
      row(cell("td", "3")),
    ]);
    const value: Root = { type: "root", children: [tree] };
    expect(htmlToMarkdown({ value, format: "html", base: undefined }).markdown).toBe(
      "| A | B |\n| - | - |\n| 1 | 2 |\n| | 3 |",
    );
  });

  test("however many they say that they span", () => {
    const { markdown } = convert("<table><tr><th colspan=99999 rowspan=99999>A<th>B<tr><td>1</table>");
    expect(markdown).toContain("| A |");
    expect(markdown.length).toBeLessThan(1000);
  });
});

describe("a table", () => {
  const ab = "| a | b |\n| - | - |\n| c | d |";
  const headless = "The table has no header, so it got an empty one.";
  test.each<[what: string, html: string, expected: string, reasons: readonly string[]]>([
    ["has its caption above it", "<caption>C</caption><tr><th>a<th>b<tr><td>c<td>d", `C\n\n${ab}`, []],
    [
      "has its first row for a header, where it says so",
      "<thead><tr><td>a<td>b</thead><tr><td>c<td>d",
      ab,
      [],
    ],
    [
      "has the rows of all its parts",
      "<tr><th>a<th>b<tbody><tr><td>c<td>d</tbody><tfoot><tr><td>e<td>f</tfoot>",
      `${ab}\n| e | f |`,
      [],
    ],
    [
      "gets a header where it has none",
      "<thead></thead><tr><td>a<td>b<tr><td>c",
      "| | |\n| - | - |\n| a | b |\n| c | |",
      [headless],
    ],
    [
      "is aligned as it says, in ways that there are",
      "<tr><th align=CENTER>a<th align=justify>b<th align=xleft>c<th align=rightx>d<th align=Left>e",
      "| a | b | c | d | e |\n| :-: | - | - | - | :- |",
      [],
    ],
    [
      "of one column is no table",
      "<caption>C</caption><tr><td>a<tr><td>b",
      "C\n\na\n\nb",
      ["A table of one column became paragraphs."],
    ],
    ["without a cell is nothing", "<tr></tr>", "", []],
  ])("%s", (_, html, expected, reasons) => {
    const { markdown, losses } = convert(`<table>${html}</table>`);
    expect(markdown).toBe(expected);
    expect(losses.map(({ reason }) => reason)).toEqual(reasons);
  });

  test("has code in its cells, but for what its bars would break", () => {
    const row = String.raw`<td><b>e<code>x\|y</code></b><td><code>x|y</code> <i>p\|q</i>`;
    const { markdown, losses } = convert(`<table><tr><th>a<th>b<tr>${row}</table>`);
    expect(markdown).toBe(String.raw`| a | b |
| - | - |
| **ex\\\|y** | ${"`"}x\|y${"`"} *p\\\|q* |`);
    expect(losses).toMatchObject([
      {
        field: "<code>",
        reason: "Code with a backslash before a bar cannot stand in a table's cell; it became plain words.",
      },
    ]);
  });
});

describe("what stands in a cell is one line", () => {
  test.each<[html: string, cell: string]>([
    ["<ul><li>Seoul</li><li>Tokyo</li></ul>", "Seoul Tokyo"],
    ["a<table><tr><th>b<tr><td>c<td>d</table>", "a b c d"],
    ["<ul><li>a<ul><li><p>b</p><p>c</p></ul><li>d</ul>", "a b c d"],
    ["<b>a<p>b</p></b>", "**a b**"],
    ["<pre>a;\n\nb;\n</pre>", "`a;` `b;`"],
  ])("%s", (html, cell) => {
    const table = `<table><tr><th>A<th>B<tr><td>x<td>${html}</table>`;
    expect(convert(table).markdown).toBe(`| A | B |\n| - | - |\n| x | ${cell} |`);
    expect(fields(table)).toContain("<td>");
  });
});

describe("a table that lays out code", () => {
  test.each<[program: string, html: string]>([
    [
      "Hexo",
      "<figure class=highlight><table><tr><td class=gutter><pre><span class=line>1</span><br><span class=line>2</span><br></pre></td><td class=code><pre>foo();<br>bar();</pre></td></tr></table></figure>",
    ],
    [
      "Rouge",
      "<table><tbody><tr><td class=rouge-gutter><pre class=lineno>9\n10\n</pre></td><td><pre>foo();\nbar();\n</pre></td></tr></tbody></table>",
    ],
  ])("gives the code without the numbers of its lines: %s", (_, html) => {
    expect(convert(html).markdown).toBe("```\nfoo();\nbar();\n```");
    expect(fields(html)).toEqual(["<table>"]);
  });

  test.each([
    ["is a heading", "<tr><th><pre>1</pre><th><pre>a</pre>"],
    ["has words beside the code", "<tr><td><pre>1</pre> x<td><pre>a</pre>"],
    ["has another cell", "<tr><td><span>1</span><td><pre>a</pre>"],
    ["has another row", "<tr><td><pre>1</pre><td><pre>a</pre><tr><td><pre>2</pre><td><pre>b</pre>"],
    ["has two in a cell", "<tr><td><pre>1</pre><pre>2</pre><td><pre>a</pre>"],
  ])("lays out more than code where it %s", (_, html) => {
    expect(convert(`<table>${html}</table>`).markdown).toMatch(/^\|/);
  });

  test("may have boxes around the code, and space", () => {
    const html =
      "<table><tr></tr><tr><td> <div><pre>8\n9\n10</pre></div><td><div> <pre>a</pre></div></table>";
    expect(convert(html).markdown).toBe("```\na\n```");
  });

  test.each(["1", "1x\n2", "x1\n2", "1\n2"])("of one cell has no numbers of lines: %j", (code) => {
    expect(convert(`<table><tr><td><pre>${code}</pre><td><pre>${code}</pre></table>`).markdown).toContain(
      `\`\`\`\n${code}\n\`\`\``,
    );
  });

  test("keeps numbers that count no lines", () => {
    const html = "<table><tr><td><pre>2\n4</pre><td><pre>a</pre></table>";
    expect(convert(html).markdown).toBe("```\n2\n4\n```\n\n```\na\n```");
  });
});
