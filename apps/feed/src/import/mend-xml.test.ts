import { describe, expect, test } from "vitest";
import { imported, rss } from "../../test/imported.js";
import { ImportFault } from "./import-fault.js";
import { mendXml } from "./mend-xml.js";
import { readImport } from "./read-import.js";

const guid = "<guid>tag:old.example,2019:a</guid><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";
const feed = (title: string, more = "") => rss(`<item><title>${title}</title>${more}${guid}</item>`);
const read = (text: string) => readImport(new TextEncoder().encode(text));
const headline = (title: string) => read(feed(title)).items[0]?.headline;
const copyOf = (copy: string) =>
  imported(feed("A", `<content:encoded><![CDATA[${copy}]]></content:encoded>`)).files[0]?.text.split(
    "---\n\n",
  )[1];

describe("an & that begins no reference stands for itself", () => {
  test.each([
    ["AT&T", "AT&T"],
    ["a & b &amp; c", "a & b & c"],
    ["&foo; &nbsp;&eacute;", "&foo; é"],
    ["?a=1&b=2&#38;c", "?a=1&b=2&c"],
  ])("in %s", (title, expected) => {
    expect(headline(title)).toBe(expected);
  });

  test("in an address too", () => {
    const [item] = read(feed("A", "<link>https://old.example/?p=1&q=2</link>")).items;
    expect(item?.link).toBe("https://old.example/?p=1&q=2");
  });

  test("and stays as it is in CDATA and comments", () => {
    expect(copyOf("<p>R&D &amp;amp; x</p><!-- & -->")).toBe("R\\&D \\&amp; x\n");
    expect(copyOf("<p>R&D</p>")).not.toContain("amp");
    expect(headline("AT&T<!-- & -->")).toBe("AT&T");
  });
});

describe("a character that XML cannot hold is left out", () => {
  test.each([
    ["one\u0008 two", "one two"],
    ["one\u000Btwo", "one two"],
    ["one&#x0B;two&#1;", "one two"],
    ["\uFFFFone", "one"],
    ["a&#xD83D;&#xDE00;b", "a\u{1F600}b"],
    ["caf&#XE9;", "café"],
    ["a&#55357;b&#x110000;&#38;", "ab&"],
  ])("of %j", (title, expected) => {
    expect(headline(title)).toBe(expected);
  });

  test("in CDATA too, where WordPress exports them", () => {
    expect(copyOf("<p>one\u000Btwo &amp; three\u0007</p>")).toBe("one two & three\n");
  });
});

describe("what was mended is told", () => {
  test("of each kind once, with where it was first and how often", () => {
    const { mended = [] } = read(`\n${feed("a\u0008b\u0008 & c\n&")}`);
    expect(mended).toHaveLength(2);
    expect(mended.every((fault) => fault instanceof ImportFault)).toBe(true);
    const [line = ""] = feed("a").split("a</title>");
    expect(mended.map(({ code, message, place }) => [code, /\d times/.exec(message)?.[0], place])).toEqual([
      ["import-xml-mended", "2 times", { line: 2, column: line.length + 2 }],
      ["import-xml-mended", "2 times", { line: 2, column: line.length + 6 }],
    ]);
  });

  test("and nothing where nothing was", () => {
    expect(read(feed("a &amp; b"))).toMatchObject({ mended: [] });
  });
});

test.each(["<!--", "<![CDATA[", "<?"])("what %s opens and nothing closes goes to the end", (opens) => {
  expect(mendXml(`a & ${opens} b & `.repeat(2)).mendings).toEqual([
    { what: "ampersand", count: 1, offset: 2 },
  ]);
});
