import type { Root, Table } from "mdast";
import { expect, test } from "vitest";
import { readBody } from "./read-body.js";

test("gives mentions with their words and places, in the order of the copy", () => {
  expect(readBody("A [b *c*](entity:d).\n\n| [x](entity:y) |\n|-|\n").mentions).toEqual([
    { entity: "d", text: "b c", place: { line: 1, column: 3 } },
    { entity: "y", text: "x", place: { line: 3, column: 3 } },
  ]);
});

test("gives mentions by reference, by the first definition of a label", () => {
  expect(
    readBody("[a] [b][a]\n\n[a]: entity:one\n[a]: entity:two").mentions.map(({ entity }) => entity),
  ).toEqual(["one", "one"]);
});

test.each([
  "`[a](entity:b)`",
  "    [a](entity:b)",
  "\\[a](entity:b)",
  "<a href='entity:b'>a</a>",
  "![a](entity:b)",
  "[a](/entity:b)",
])("sees no mention in %s", (body) => expect(readBody(body).mentions).toEqual([]));

test("gives headings with their levels and words", () => {
  expect(readBody("# A\n\nB\n=\n\n### C `d`").headings).toMatchObject([
    { level: 1, text: "A" },
    { level: 1, text: "B" },
    { level: 3, text: "C d" },
  ]);
});

test("gives the copy as plain text, block by block", () => {
  expect(readBody("# A\n\nb *c*\nd\n\n- e\n- f\n\n> g <b>h</b>").text).toBe("A\nb c\nd\ne\nf\ng h");
});

test("reads copy that nests deep, and says of copy that nests too deep why it was not read", () => {
  expect(readBody(`${"> ".repeat(200)}deep`)).toMatchObject({ text: "deep" });
  expect(readBody(`${"> ".repeat(1000)}[a](entity:b)`)).toMatchObject({
    text: "",
    mentions: [],
    headings: [],
    unreadable: { code: "body-too-intricate" },
  });
});

test("gives the words of what it finds, and not those around it", () => {
  const body = readBody("a [b `c`](entity:d) e\n\nf [g\\\nh](entity:i) j\n==");
  expect(body.mentions.map(({ text }) => text)).toEqual(["b c", "g\nh"]);
  expect(body.headings.map(({ text }) => text)).toEqual(["f g\nh j"]);
});

test("separates the cells of a table that another parser read", () => {
  const text = (value: string): Root => ({ type: "root", children: [cells(value)] });
  const cells = (value: string): Table => ({
    type: "table",
    children: [1, 2].map(() => ({
      type: "tableRow",
      children: value.split("|").map((cell) => ({
        type: "tableCell",
        children: [{ type: "link", url: "entity:x", children: [{ type: "text", value: cell }] }],
      })),
    })),
  });
  const body = readBody("a|b", text);
  expect(body.text).toBe("a\nb\na\nb");
  // A tree without positions is taken for one that begins at the beginning.
  expect(body.mentions[1]).toEqual({ entity: "x", text: "b", place: { line: 1, column: 1 } });
});

test("has no empty line where there is code with nothing in it", () => {
  expect(readBody("a\n\n```\n```\n\nb").text).toBe("a\nb");
});
