import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

test.each([
  [
    "a line of --- too many",
    [
      [4, "summary: It goes on.\n---"],
      [5, "embargoedUntil: 2099-11-22T00:00:00Z\ndatePublished: 2019-11-22"],
    ],
    6,
  ],
  [
    "front matter that no copy follows",
    [
      [7, "headline: B\nsummary: C"],
      [8, "section: D\n--- "],
      [9, ""],
    ],
    7,
  ],
  ["a front matter below a line of --- and spaces", [[7, "--- \t\nheadline: B\n---\t"]], 8],
  ["a front matter below the front matter", [[7, "---\nheadline: B\nsummary: C\n---"]], 8],
] as const)("refuses fields that would be published as copy: %s", (_, changes, line) => {
  const { article, findings } = read(...changes);
  expect(article).toBeUndefined();
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "front-matter-divided",
      severity: "error",
      place: { line, column: 1 },
    }),
  );
});

test.each([
  "Summary: it goes on.\n\n---\n\nMore.",
  "headline: of the day",
  "A headline: of the day\n\n---\n\nMore.",
  "---\n\nIt goes on.",
  "## A pact, and more\n\nText.",
])("takes copy that begins as it may: %j", (copy) => {
  expect(read([8, copy]).findings).toEqual([]);
});
