const nested = (marker: string, count: number) => `${marker.repeat(count)}a`;
const sentence = "The [harbour](entity:harbour) is *open* again, & ships may enter.\r\n\r\n";

/** Bodies that parsers crash on, take for ever on, or read in different ways, by what is wrong with them. */
export const hostileMarkdown: Readonly<Record<string, string>> = {
  "100,000 block quotes in each other": nested(">", 100_000),
  "50,000 lists in each other": nested("- ", 50_000),
  "lists and block quotes in each other": nested("1. > ", 20_000),
  "block quotes in each other, line by line": Array.from({ length: 300 }, (_, depth) =>
    ">".repeat(depth),
  ).join("\n"),
  "lists in each other, line by line": Array.from(
    { length: 150 },
    (_, depth) => `${"  ".repeat(depth)}- a`,
  ).join("\n"),
  "strong emphasis in itself": `${"*".repeat(1001)}a${"*".repeat(1001)}`,
  "emphasis that ends nowhere": "*a ".repeat(2000),
  "brackets that open": "[".repeat(10_000),
  "pictures in each other": `${"![".repeat(1000)}a${"](b)".repeat(1000)}`,
  "tags that open": "<a ".repeat(5000),
  "comments that open": "<!-- ".repeat(5000),
  "backticks in every number": Array.from({ length: 300 }, (_, count) => "`".repeat(count)).join("a"),
  "a table of a thousand columns": `${"|a".repeat(1000)}|\n${"|-".repeat(1000)}|\n${"|b".repeat(1000)}|`,
  "a definition again and again": `${"[a]: /b\n".repeat(1000)}\n[a]`,
  "lone surrogates": "a \ud800 *b\udfff* [c](/\ud800)",
  "characters that XML forbids": "a\u0000b\u0001*c*\u000b\u000c d\u001f \ufffe\uffff",
  "every line ending": "a\rb\nc\r\nd\r\r\ne  \rf\\\r\ng\u2028h\u2029i\u0085j",
  "a byte order mark": "\ufeff# a\n\n\ufeff# b *\ufeffc\ufeff*",
  tabs: "\ta\n\n-\tb\n\n\t\tc\n\n>\td\n\n1.\te\tf\n\n|\tg\t|\n|\t-\t|",
  "emoji beside emphasis": "*👍🏽*a **👩‍👩‍👧**b _🏴‍☠️_c",
  "references to characters": "&#0; &#xD800; &#x110000; &#99999999; &nbsp; &nosuch; &amp;lt; &#42;a&#42;",
  "a megabyte of copy": sentence.repeat(Math.ceil(1_000_000 / sentence.length)),
};
