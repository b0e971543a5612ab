import { describe, expect, test } from "vitest";
import { markdownToHtml } from "./markdown-to-html.js";

const targets = {
  storyUrl: "https://news.example/stories/harbour/",
  entityUrl: (id: string) => (id === "japan" ? "https://news.example/entities/japan/" : undefined),
};
const render = (markdown: string) => markdownToHtml(markdown, targets);

describe("markdownToHtml", () => {
  test("gives CommonMark and tables as HTML", () => {
    expect(render("## A\n\n*b* **c** `d`\n\n1. e\n\n> f\n\n|g|h|\n|-|-:|\n|i|j|")).toMatchInlineSnapshot(`
      "<h2>A</h2>
      <p><em>b</em> <strong>c</strong> <code>d</code></p>
      <ol>
      <li>e</li>
      </ol>
      <blockquote>
      <p>f</p>
      </blockquote>
      <table>
      <thead>
      <tr>
      <th>g</th>
      <th align="right">h</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>i</td>
      <td align="right">j</td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  test.each([
    ["left", "a\n:-\nb"],
    ["right", "a\n-:\nb"],
  ])("knows a table of one column that is aligned to the %s, and has no pipe", (side, markdown) => {
    expect(render(markdown)).toContain(`<td align="${side}">b</td>`);
  });

  test("makes mentions links, in either form, and leaves the words of one that leads nowhere", () => {
    expect(render("[Japan *itself*](entity:japan)")).toBe(
      '<p><a href="https://news.example/entities/japan/" class="mention">Japan <em>itself</em></a></p>',
    );
    expect(render("[Japan][j]\n\n[j]: entity:japan")).toBe(
      '<p><a href="https://news.example/entities/japan/">Japan</a></p>',
    );
    expect(render("[Tokyo *town*](entity:tokyo) stays")).toBe("<p>Tokyo <em>town</em> stays</p>");
  });

  test.each([
    ["/a?b=1&c=2", "https://news.example/a?b=1&#x26;c=2"],
    ["b.html", "https://news.example/stories/harbour/b.html"],
    ["#c", "https://news.example/stories/harbour/#c"],
    ["//cdn.example/d", "https://cdn.example/d"],
    ["https://x.example/%ED%95%9C", "https://x.example/%ED%95%9C"],
    ["mailto:desk@news.example", "mailto:desk@news.example"],
  ])("makes the address %s absolute", (address, absolute) => {
    expect(render(`[x](${address})`)).toBe(`<p><a href="${absolute}">x</a></p>`);
    expect(render(`[x][1]\n\n[1]: ${address}`)).toBe(`<p><a href="${absolute}">x</a></p>`);
  });

  test("makes a picture's address absolute", () => {
    expect(render('![Ships](/a.jpg "T")')).toBe(
      '<p><img src="https://news.example/a.jpg" alt="Ships" title="T"></p>',
    );
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b onclick=alert(1)>b</b>",
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT&colon;alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
  ])("lets nothing of %j run", (markdown) => {
    expect(render(markdown)).not.toMatch(
      /<script|<img[^>]*(?:onerror|javascript|data:)|onclick|href="(?:javascript|data)/i,
    );
  });

  test("makes absolute what comes in the place of a link that leads nowhere, or behind it", () => {
    const picture = '<img src="https://news.example/stories/harbour/a.jpg" alt="A">';
    expect(render("[![A](a.jpg)](javascript:x)")).toBe(`<p>${picture}</p>`);
    expect(render("[x][2]\n\n[1]: javascript:x\n[2]: b.html")).toBe(
      '<p><a href="https://news.example/stories/harbour/b.html">x</a></p>',
    );
  });

  test.each([
    ["The [*pact* here][b] holds.\n\n[b]: tel:+46", "<p>The <em>pact</em> here holds.</p>"],
    [
      "[b] and [c].\n\n> [b]: javascript:x\n\n[c]: /c",
      '<p>b and <a href="https://news.example/c">c</a>.</p>',
    ],
    ["![Ships][b] [ships][]\n\n[b]: file:///a.jpg\n[ships]: <>", "<p>Ships ships</p>"],
    ["[Tokyo [x](/x)][j]\n\n[j]: entity:tokyo", '<p>[Tokyo <a href="https://news.example/x">x</a>]j</p>'],
    ["[![A][p]][b]\n\n[b]: tel:+46\n[p]: tel:+47", "<p>A</p>"],
    // Of two definitions of one label, the first one counts.
    ["[x][b]\n\n[b]: tel:+46\n[b]: /b", "<p>x</p>"],
    ["[x][b]\n\n[b]: /b\n[b]: tel:+46", '<p><a href="https://news.example/b">x</a></p>'],
  ])("leaves the words of a reference that leads nowhere: %j", (markdown, html) => {
    expect(render(markdown)).toContain(html);
  });

  test("takes no entity's page for a picture", () => {
    expect(render("![Japan](entity:japan)")).toBe("<p>Japan</p>");
  });

  test("keeps a page's first heading for its headline", () => {
    expect(render("# A\n\n## B")).toBe("<h2>A</h2>\n<h2>B</h2>");
  });

  test("takes a time of day for what it is", () => {
    expect(render("At 10:30 it began. :smile: ::x{y}")).toBe("<p>At 10:30 it began. :smile: ::x{y}</p>");
  });

  test("replaces characters that no document can hold", () => {
    expect(render("a\u0008b\ud800c")).toBe("<p>a\ufffdb\ufffdc</p>");
  });
});

describe("pictures in the document", () => {
  const picture = "data:image/png;base64,iVBORw0KGgo=";

  test("are shown where they are small and safe, and never linked to", () => {
    expect(render(`![x](${picture})`)).toBe(`<p><img src="${picture}" alt="x"></p>`);
    expect(render(`![x][p]\n\n[p]: ${picture}`)).toBe(`<p><img src="${picture}" alt="x"></p>`);
    expect(render(`[x](${picture})`)).toBe("<p>x</p>");
    expect(render(`[x][p]\n\n[p]: ${picture}`)).toBe("<p><a>x</a></p>");
  });

  test.each([
    "data:image/svg+xml;base64,PHN2Zy8+",
    "data:image/svg&#43;xml;base64,PHN2Zy8+",
    "data:image/png;base64,AA<AA",
    `data:image/png;base64,${"A".repeat(70_000)}`,
    "data:text/html;base64,PHNjcmlwdD4=",
    "DATA:IMAGE/SVG+XML,x",
  ])("leave their words where they are not: %#", (address) => {
    expect(render(`![x](<${address.replace("<", "\\<")}>)`)).toBe("<p>x</p>");
    expect(render(`![x][p]\n\n[p]: <${address.replace("<", "\\<")}>`)).not.toContain("<img");
  });
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A&#x61;vascript:alert(1)",
  "java&Tab;script:alert(1)",
  "java&#10;script:alert(1)",
  "&#1;javascript:alert(1)",
  "&#14;  javascript:alert(1)",
  "vbscript:msgbox(1)",
  "vb&#115;cript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "livescript:x",
  "feed:javascript:alert(1)",
  "view-source:javascript:alert(1)",
  "jar:https://evil.example!/",
])("a link to %j leads nowhere, or to a page", (address) => {
  const to = `<${address.replaceAll("<", "\\<").replaceAll(">", "\\>")}>`;
  for (const markdown of [`[x](${to})`, `[x][y]\n\n[y]: ${to}`, `![x](${to})`, `![x][y]\n\n[y]: ${to}`])
    expect(render(markdown)).not.toMatch(/(?:href|src)="(?!https:\/\/news\.example\/)/);
});
