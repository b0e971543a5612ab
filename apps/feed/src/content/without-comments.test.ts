import { readBody } from "@copydesk/article-schema";
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
  ["No comment.", "No comment."],
])("takes out what comments say, and nothing else: %j", (markdown, clean) => {
  expect(withoutComments(markdown, readBody(markdown).html)).toBe(clean);
});
