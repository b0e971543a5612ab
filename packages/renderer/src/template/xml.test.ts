import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { withoutForbidden } from "./characters.js";
import { attributes } from "./markup.js";
import { xml } from "./xml.js";

/** Reads a document as a namespace-aware parser does: its text, and the attributes of all its elements. */
function read(document: string): { text: string; values: string[] } {
  const parser = new SaxesParser({ xmlns: true });
  const [texts, values]: [string[], string[]] = [[], []];
  parser.on("text", (text) => texts.push(text));
  parser.on("cdata", (text) => texts.push(text));
  parser.on("opentag", (tag) => values.push(...Object.values(tag.attributes).map(({ value }) => value)));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(document).close();
  return { text: texts.join(""), values };
}

/** Any string at all, and often those that documents break on. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "&amp;",
        "&",
        "<",
        ">",
        '"',
        "'",
        "\r\n",
        "\t",
        "\u0000",
        "\u0008",
        "\ufffe",
        "\ud800",
        "\udc00",
        "😀",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("xml", () => {
  test("gives well-formed XML that says what was put in, for any text in any place", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = withoutForbidden(text);
        expect(read(String(xml`<a>${text}</a>`)).text).toBe(clean);
        expect(read(String(xml`<a b="${text}" c='${text}'/>`)).values).toEqual([clean, clean]);
        expect(read(String(xml`<a ${attributes({ b: text })}/>`)).values).toEqual([clean]);
        // A CDATA section cannot hold a carriage return: parsers read it as a line feed.
        expect(read(String(xml`<a><![CDATA[${text}]]></a>`)).text).toBe(clean.replace(/\r\n?/g, "\n"));
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps a CDATA section whole where values, and what stands beside them, end it together", () => {
    const maybe = (text: string | undefined) => text ?? "";
    const piece = fc.constantFrom(undefined, "]", "]]", ">", "]>", "]]>", "<b/>", "");
    fc.assert(
      fc.property(piece, piece, fc.array(piece, { maxLength: 3 }), (one, other, list) => {
        const joined = list.join("");
        expect(read(String(xml`<a><![CDATA[${one}${other}${list}]]></a>`)).text).toBe(
          maybe(one) + maybe(other) + joined,
        );
        expect(read(String(xml`<a><![CDATA[]]${one}>${list}]]></a>`)).text).toBe(`]]${maybe(one)}>${joined}`);
        expect(read(String(xml`<a><![CDATA[]${list}]>]]></a>`)).text).toBe(`]${joined}]>`);
        expect(read(String(xml`<a><![CDATA[]${one}]>${list}]]></a>`)).text).toBe(`]${maybe(one)}]>${joined}`);
      }),
      { numRuns: 1000 },
    );
  });

  test("gives well-formed text where values, and what stands beside them, look like the end of a section", () => {
    const piece = fc.constantFrom(undefined, "]", "]]", ">", "]]>", "");
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        const values = (one ?? "") + (other ?? "");
        expect(read(String(xml`<a>${one}${other}></a>`)).text).toBe(`${values}>`);
        expect(read(String(xml`<a>]${one}${other}]></a>`)).text).toBe(`]${values}]>`);
      }),
    );
  });

  test("nests what a template gave, and escapes the same string elsewhere", () => {
    const inner = xml`<b>${"&"}</b>`;
    expect(String(xml`<a>${inner}</a>`)).toBe("<a><b>&amp;</b></a>");
    expect(String(xml`<a>${String(inner)}</a>`)).toBe("<a>&lt;b&gt;&amp;amp;&lt;/b&gt;</a>");
    expect(String(xml`<a b="${inner}"/>`)).toBe('<a b="&lt;b&gt;&amp;amp;&lt;/b&gt;"/>');
  });

  test("joins lists, writes numbers, and leaves out what is not there", () => {
    expect(String(xml`<a>${[xml`<b/>`, "<", undefined, [1, 2]]}${undefined}</a>`)).toBe("<a><b/>&lt;12</a>");
    expect(String(attributes({ a: 1, b: undefined, c: "" }))).toBe('a="1" c=""');
  });

  test.each([
    ["a tag's name", () => xml`<${"a"}/>`],
    ["an attribute without quotes", () => xml`<a b=${"c"}/>`],
    ["a comment", () => xml`<!-- ${"a"} -->`],
    ["a comment with a tag in it", () => xml`<!-- <b> ${"a--b"} -->`],
    ["text between attributes", () => xml`<a ${"b"}/>`],
    ["an attribute's name", () => xml`<a ${attributes({ "b onclick": 1 })}/>`],
    ["an attribute's name that ends the tag", () => xml`<a ${attributes({ "b><c": 1 })}/>`],
    ["an attribute without a name", () => xml`<a ${attributes({ "": 1 })}/>`],
    ["attributes in text", () => xml`<a>${attributes({ b: 1 })}</a>`],
  ])("refuses a value in %s", (_, compose) => {
    expect(compose).toThrow(TypeError);
  });

  test.each([
    [null, "null"],
    [false, "false"],
    [{}, "[object Object]"],
    [Object.create(null), "an object"],
    [() => "", "a function"],
  ])("says what can be interpolated where it is given %o", (value, given) => {
    const parts = Object.assign(["<a>", "</a>"], { raw: [] });
    const compose = (): unknown => Reflect.apply(xml, undefined, [parts, value]);
    expect(compose).toThrow(
      `Text, numbers, markup, lists of them and undefined are interpolated, and ${given} is none of them.`,
    );
  });

  test("knows text after a tag, a comment and a CDATA section for text", () => {
    expect(String(xml`<a b="x > y">${"<"}<!-- c --><![CDATA[<]]>${"<"}</a>`)).toBe(
      '<a b="x > y">&lt;<!-- c --><![CDATA[<]]>&lt;</a>',
    );
  });
});
