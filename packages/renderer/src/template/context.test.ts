import { describe, expect, test } from "vitest";
import { contextOf, contextsOf } from "./context.js";

describe("the value of an attribute", () => {
  const addresses =
    "href action formaction cite url xmlUrl htmlUrl data background longdesc manifest ping codebase HREF xlink:href";
  test.each(addresses.split(" "))("%s is an address that is followed", (name) =>
    expect(contextOf(name)).toBe("address"),
  );

  test.each("src srcset imagesrcset poster SRC".split(" "))("%s is of files that are loaded", (name) =>
    expect(contextOf(name)).toBe("files"),
  );

  test.each("style srcdoc onclick ONERROR".split(" "))("%s is run", (name) =>
    expect(contextOf(name)).toBe("codeAttribute"),
  );

  test.each("data-href hreflang data-src data-style srclang title 1x:href".split(" "))(
    "%s is neither",
    (name) => expect(contextOf(name)).toBe("attribute"),
  );
});

describe("what is interpolated", () => {
  const context = (...parts: string[]) => contextsOf([...parts, ""], "html");

  test.each<[string, string]>([
    ["", "text"],
    ["<p>", "text"],
    ["<p title='>'>", "text"],
    ["<p ", "tag"],
    ['<p title="a" ', "tag"],
    ["<p title='", "attribute"],
    ['<p title = "a b', "attribute"],
    ['<a href="https://', "attribute"],
    ['<a href="mailto:', "attribute"],
    ['<a href="a', "address"],
    ['<a/href="', "address"],
    ["<img src='", "files"],
    ["<!-- <p --><i>", "text"],
    ["<script>", "code"],
    ['<STYLE media="a>b">', "code"],
    ["<script>a</script>", "text"],
    ["<scripture>", "text"],
  ])("behind %j stands as %s", (before, expected) => expect(context(before)).toEqual([expected]));

  test.each([
    ["<![CDATA[", "cdata"],
    ["<![CDATA[a]]>", "text"],
    ["<![CDATA[<p ]]>", "text"],
  ])("behind %j stands as %s in XML", (before, expected) => {
    expect(contextsOf([before, ""], "xml")).toEqual([expected]);
  });

  test("stands where all that is before it says", () => {
    expect(contextsOf(["<a href='", "' title='", "'>", "</a><![CDATA[", "]]>", ""], "xml")).toEqual([
      "address",
      "attribute",
      "text",
      "cdata",
      "text",
    ]);
  });

  test("is code in a script's tag that is ended otherwise", () => {
    expect(contextsOf(["<script/x>", "</script>"], "html")).toEqual(["code"]);
    expect(contextsOf(['<p><![CDATA[ "> ', "</p>"], "html")).toEqual(["text"]);
  });

  test("is text in an element of XML, whatever its name", () => {
    expect(contextsOf(["<script>", "</script>"], "xml")).toEqual(["text"]);
  });

  test.each([
    ["<!-- ", "a comment"],
    // A browser reads no CDATA sections, and this as a comment that the first > ends.
    ["<![CDATA[", "a comment"],
    ["<", "a tag's name or an attribute without quotes"],
    ["<p title=", "a tag's name or an attribute without quotes"],
    ["<p title= ", "a tag's name or an attribute without quotes"],
    ['<p "', "quotes that are no attribute's"],
    ['<p title="="a', "a tag's name or an attribute without quotes"],
  ])("behind %j could be anything, and is refused", (before, where) => {
    expect(() => context(before)).toThrow(
      new TypeError(`A value cannot be interpolated in ${where}: …${before}\${…}`),
    );
  });

  test("is named by the end of what is before it", () => {
    expect(() => context(`${"a".repeat(100)}<p title=`)).toThrow(`: …${"a".repeat(31)}<p title=\${…}`);
  });
});
