import commonMark from "commonmark-spec";
import * as fc from "fast-check";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { markdownText } from "../../test/markdown-arbitrary.js";
import { htmlByRemark } from "./html-by-remark.js";
import { proseHtml } from "./prose-html.js";
import { readCopy } from "./read-copy.js";
import { type MarkdownParser, remarkParser } from "./remark-parser.js";

const targets = {
  storyUrl: "https://news.example/stories/harbour/",
  entityUrl: (id: string) =>
    id === "japan" || id === "j" ? `https://news.example/entities/${id}/` : undefined,
};
const read = (markdown: string, parser: MarkdownParser = remarkParser): Root =>
  readCopy(markdown, targets, parser);

/** Expects what there is of prose's HTML to be remark-html's, and says whether there is any. */
function expectAgreement(tree: Root): boolean {
  const html = proseHtml(tree);
  const byRemark = htmlByRemark(tree);
  expect(html ?? byRemark).toBe(byRemark);
  return html !== undefined;
}

describe("proseHtml", () => {
  test.each([
    ["nothing at all", ""],
    ["paragraphs and headings", "# A\n\nb *c* **d _e_** `f`\ng\n\n## H\n\n---\n\ni"],
    ["what HTML has references for", "AT&T < \"x\" > 'y' `<&>` &amp; [a](https://x.example/it's?a&b)"],
    [
      "mentions and links",
      "[Japan](entity:japan) [there](/a/b) [*out*](https://x.example/%20é) [gone](entity:mars)",
    ],
    ["quotes", "> a\n> b\n>\n> > c\n>\n> - d"],
    ["lists without blank lines", "- a\n- b\n  - c\n    1. d\n  e\n- > f\n- ---"],
    ["lists with blank lines", "- a\n\n- b\n\n  c\n- d"],
    ["lists that begin elsewhere", "7. a\n8. b\n\ntext\n\n0) c\n\nmore\n\n1. d"],
    ["items that hold nothing", "-\n- a\n-"],
    ["items of which nothing is left", "- [](javascript:x)\n  > a\n- b"],
    ["Chinese over two lines", "日本\n韓国"],
  ])("writes %s as remark-html does", (_, markdown) => {
    expect(expectAgreement(read(markdown))).toBe(true);
  });

  test.each([
    ["a table", "|a|b|\n|-|-|\n|c|d|"],
    ["a picture", "![a](/b.png)"],
    ["HTML", "a <b>c</b>"],
    ["code of several lines", "```js\na\n```"],
    ["a line that ends where it is told to", "a  \nb"],
    ["a link with a title", '[a](/b "c")'],
    ["a link to nowhere on the web", "[a](mailto:a@x.example)"],
    ["a definition", "[a]: /b"],
    ["a block quote of nothing", ">"],
    ["lists that stand too deep", `${"- ".repeat(80)}a`],
    ["white space at the end of a line", "a&#32;\nb"],
  ])("leaves %s to remark-html", (_, markdown) => {
    expect(expectAgreement(read(markdown))).toBe(false);
  });

  test.each(["heading", "list", "listItem", "paragraph", "text", "emphasis", "strong", "link"])(
    "leaves what a parser of somebody's own says of a %s to remark-html",
    (type) => {
      const tree = remarkParser("## a\n\n- *b* **c** [d](https://x.example/)");
      visit(tree, type, (node) => void (node.data = { hName: "blockquote" }));
      expect(expectAgreement(tree)).toBe(false);
    },
  );

  test("leaves tasks to remark-html", () => {
    const tree = remarkParser("- a");
    visit(tree, "listItem", (item) => void (item.checked = false));
    expect(expectAgreement(tree)).toBe(false);
  });

  test("takes an item for loose by what it holds, where a parser does not say whether it is", () => {
    const tree = remarkParser("- a\n\n  b\n\n***\n\n- c");
    visit(tree, (node) => void Reflect.deleteProperty(node, "spread"));
    expect(expectAgreement(tree)).toBe(true);
  });

  test("leaves headings of levels that there are not to remark-html, which takes them out", () => {
    const tree = remarkParser("## a");
    for (const node of tree.children) Object.assign(node, { depth: "2 onclick=alert(1)" });
    expect(expectAgreement(tree)).toBe(false);
    for (const depth of [1, 7]) {
      for (const node of tree.children) Object.assign(node, { depth });
      expect(expectAgreement(tree)).toBe(false);
    }
  });

  test("writes no number of a list that is none", () => {
    const tree = remarkParser("2. a");
    for (const node of tree.children) Object.assign(node, { start: Number.NaN });
    expect(expectAgreement(tree)).toBe(true);
  });

  test("writes the examples of CommonMark as remark-html does, most of which are prose", () => {
    // The specification's text writes a tab as an arrow.
    const prose = commonMark.tests.filter(({ markdown }) =>
      expectAgreement(read(markdown.replaceAll("→", "\t"))),
    );
    expect(prose.length).toBeGreaterThan(commonMark.tests.length / 3);
  });

  test("writes any copy as remark-html does", () => {
    fc.assert(
      fc.property(markdownText, (markdown) => {
        expectAgreement(read(markdown));
      }),
      { numRuns: 2000 },
    );
  });
});
