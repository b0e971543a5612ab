import { describe, expect, test } from "vitest";
import { readDescription } from "../../test/read-description.js";
import { description } from "./description.js";

describe("a description", () => {
  test.each([
    "How the <script> element works",
    "A list</li> that ends",
    "Less than 5 < 6, and 7 > 6",
    "<!-- a comment --> <?php and <![CDATA[",
    "An ampersand is written &amp;, or &#38;, or &#x26;",
    "See https://news.example/?a=1&section=2&copy=3",
    "AT&T keeps <pact>, Q&A &lt;",
    "&lt;b&gt; & <b>",
  ])("is read as the text, by readers that take it for HTML: %s", (text) => {
    expect(description(text)).not.toBe(text);
    expect(readDescription(description(text))).toBe(text);
  });

  test.each(["AT&T and M&S", "Salt & pepper", "R&D; Q&A", "7 > 6", 'A "quote" that isn\'t'])(
    "is the text where HTML has the same, for readers that show it as it is: %s",
    (text) => {
      expect(description(text)).toBe(text);
      expect(readDescription(text)).toBe(text);
    },
  );
});
