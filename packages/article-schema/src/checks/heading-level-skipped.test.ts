import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds a heading that is two levels below the one before it", () => {
  expect(found({ body: `${sound.body}\n\n## A\n\n#### B` })).toEqual([
    { code: "heading-level-skipped", path: "body", place: { line: 5, column: 1 } },
  ]);
});

test("finds a first heading that leaves out the second level", () => {
  expect(found({ body: `### A\n\n${sound.body}` })).toEqual([
    { code: "heading-level-skipped", path: "body", place: { line: 1, column: 1 } },
  ]);
});

test("takes headings that go up by any number of levels", () => {
  expect(found({ body: `${sound.body}\n\n## A\n\n### B\n\n#### C\n\n## D` })).toEqual([]);
});
