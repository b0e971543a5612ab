import { readBody } from "@copydesk/article-schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { withoutComments } from "./without-comments.js";

test.each([
  ["A <!-- secret --> b.", "A <!-- --> b."],
  ["<!-- secret -->\n\nCopy.", "<!-- -->\n\nCopy."],
  ["- a\n\n<!-- secret\nsecret -->\n\n- b", "- a\n\n<!-- -->\n\n- b"],
  ["> <!-- secret\n> secret -->\n> b", "> <!-- -->\n> b"],
  ["<div>a<!-- secret --><!-- secret --></div>", "<div>a<!-- --><!-- --></div>"],
  ["a <!--> b <!-- secret --> c", "a <!-- --> b <!-- --> c"],
  ["Copy.\n\n<!-- secret\n\nsecret", "Copy.\n\n<!-- -->"],
  ["`<!-- code -->` <!-- secret -->", "`<!-- code -->` <!-- -->"],
  ["    <!-- code -->\n\n<!-- secret -->\n", "    <!-- code -->\n\n<!-- -->\n"],
  ["<!-- a <!-- secret -->\n\nType `<!-- code -->`.", "<!-- -->\n\nType `<!-- code -->`."],
  ["`<!-- code -->`\n<!-- secret -->", "`<!-- code -->`\n<!-- -->"],
  ["- <!-- secret\n\nCopy.\n\n<!-- secret -->", "- <!-- -->\n\nCopy.\n\n<!-- -->"],
  ["> <!-- secret\n> secret\n\nCopy --> goes on.\n", "> <!-- -->\n\nCopy --> goes on.\n"],
  ["One\rtwo <!-- secret --> three.\n\n<!-- secret -->", "One\rtwo <!-- --> three.\n\n<!-- -->"],
  ["> <!-- secret\r> secret\n\nCopy.\r\n", "> <!-- -->\n\nCopy.\r\n"],
  ["No comment.", "No comment."],
])("takes out what comments say, and nothing else: %j", (markdown, clean) => {
  expect(withoutComments(markdown, readBody(markdown).html)).toBe(clean);
});

const pieces =
  "<!-- secret -->|<!-- secret|-->|<!--|<!-->|<!--->|`|```\n|a|b c|\n|\r|\n\n|> |- |    |<div>|</div>|[x](y)|*|<b>|--|\\|# ".split(
    "|",
  );

test("changes nothing that readers are shown, whatever stands around comments", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const markdown = parts.join("");
      const before = readBody(markdown);
      const after = readBody(withoutComments(markdown, before.html));
      expect(after.text).toBe(before.text);
      expect(after.links).toHaveLength(before.links.length);
      expect(after.html.filter(({ text }) => text.includes("secret"))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("takes out a hundred thousand comments in time in proportion to the copy", () => {
  const markdown = "<!-- a -->\n".repeat(100_000);
  const html = [{ text: markdown, place: { line: 1, column: 1 } }];
  expect(withoutComments(markdown, html)).toBe("<!-- -->\n".repeat(100_000));
});
