import { Article } from "@copydesk/article-schema";
import * as fc from "fast-check";

/** What documents break on. */
const breakers = [
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?xml",
  "&amp;",
  "&#0;",
  "&",
  "<",
  ">",
  '"',
  "'",
  "\r\n",
  "\t",
  "\u0000",
  "\u0008",
  "\u000b",
  "\u001f",
  "\u0085",
  "\u2028",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udc00",
  "😀",
  "👩‍👩‍👧‍👦",
  "</content:encoded>",
  "</title>",
];

/** Any text at all: every code unit, half characters and control characters too, and often what documents break on. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom(...breakers)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));

/** Such text with something in it that can be seen, as the schema wants it. */
export const anySeenText: fc.Arbitrary<string> = anyText.filter(
  (text) => Article.shape.summary.safeParse(text).success,
);

/** Such text on one line, as the schema wants it. */
export const anySeenLine: fc.Arbitrary<string> = anyText
  .map((text) => text.replace(/[\n\r\u2028\u2029]/g, " "))
  .filter((text) => Article.shape.headline.safeParse(text).success);
