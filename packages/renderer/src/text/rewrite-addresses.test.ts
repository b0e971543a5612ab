import * as fc from "fast-check";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { markdownText } from "../../test/markdown-arbitrary.js";
import { remarkParser } from "../markdown/remark-parser.js";
import { rewriteAddresses } from "./rewrite-addresses.js";

const rewrite = (markdown: string) =>
  rewriteAddresses(markdown, remarkParser(markdown), ({ url }) =>
    url === "gone" ? undefined : `/to/${url}`,
  );

test.each([
  ["a *b* [c](d) _e_", "a *b* [c](/to/d) _e_"],
  ['[![a](b "c")](d)\n\n[e]: f "g"', '[![a](/to/b "c")](/to/d)\n\n[e]: /to/f "g"'],
  ["`[a](b)` \\[c](d) [e][f]", "`[a](b)` \\[c](d) [e][f]"],
  ["no link", "no link"],
  ['[a](b "](c)")', '[a](/to/b "](c)")'],
  ["[a]::", "[a]:/to/:"],
])("exchanges nothing but the addresses: %s", (markdown, expected) => {
  expect(rewrite(markdown)).toBe(expected);
});

test.each(["[a](<b c>)", "[a](b\\_c)", "[a](b&amp;c)", "<https://a.example>", "[a](gone)", "[a]()"])(
  "leaves to others what it cannot do for sure: %s",
  (markdown) => {
    expect(rewrite(markdown)).toBeUndefined();
  },
);

test("gives what reads the same, but for the addresses", () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      const rewritten = rewrite(markdown);
      if (rewritten === undefined) return;
      expect(outline(rewritten)).toEqual(outline(markdown).map((part) => part.replace(/^@/, "@/to/")));
    }),
    { numRuns: 500 },
  );
});

/** Everything that a reader is shown of a text, and where its links lead. */
function outline(markdown: string): string[] {
  const parts: string[] = [];
  visit(remarkParser(markdown), (node) => {
    parts.push(node.type);
    if ("value" in node) parts.push(`=${node.value}`);
    if ("url" in node) parts.push(`@${node.url}`);
  });
  return parts;
}
