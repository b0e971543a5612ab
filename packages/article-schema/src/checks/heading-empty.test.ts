import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test.each(["##", "## ", "## ##", "## \u00a0", "## <!-- later -->"])(
  "finds a heading without words: %s",
  (heading) => {
    expect(found({ body: `${sound.body}\n\n${heading}\n\nIt is open.` })).toContainEqual({
      code: "heading-empty",
      path: "body",
      place: { line: 3, column: 1 },
    });
  },
);

test.each([
  "## So",
  "## `so`",
  "## ![The quay](https://news.example/quay.jpg)",
  "## [Port](entity:harbour)",
  "\\##",
])("takes one that says something, and signs that are copy: %s", (heading) => {
  expect(found({ body: `${sound.body}\n\n${heading}\n\nIt is open.` })).not.toContainEqual(
    expect.objectContaining({ code: "heading-empty" }),
  );
});

test("says what to do", () => {
  expect(said({ body: `${sound.body}\n\n##\n\nIt is open.` })).toMatchInlineSnapshot(`
    "body:3:1  heading-empty
      The heading has no words, so readers are shown a gap, and screen readers an empty heading.
      Write its words behind ##, or take it out; *** on a line of its own divides copy."
  `);
});
