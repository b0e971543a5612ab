import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

const leftOut = (line: number, column: number) => ({
  code: "html-left-out",
  path: "body",
  place: { line, column },
});

test("finds tags where they begin, and not where they end", () => {
  expect(found({ body: `${sound.body}\n\nA <b>bold</b> word<br>and <inaudible>.` })).toEqual([
    leftOut(3, 3),
    leftOut(3, 19),
    leftOut(3, 27),
  ]);
});

test.each([
  "<div>words</div>",
  "<iframe src='a'></iframe>",
  "<!-- a --> words",
  "</div>\nwords",
  "<!-- a --><hr>",
  "<!-- a\n\nand all that follows",
])("finds a block whose words or tags are lost: %s", (block) => {
  expect(found({ body: `${sound.body}\n\n${block}` })).toEqual([leftOut(3, 1)]);
});

test.each([
  "<!-- a -->",
  "<!-->",
  "<!-- a\n\nb -->",
  "</div>",
  "A <!-- b --> c",
  "a < b and c > d",
  "\\<b>",
  "`<b>`",
  "<https://a.example>",
  "&lt;b&gt;",
])("takes comments, which are not for readers, and what is no HTML: %s", (words) => {
  expect(found({ body: `${sound.body}\n\n${words}` })).toEqual([]);
});
