import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

test("warns of an author who is called By, and takes names that begin so", () => {
  const { article, findings } = read([
    5,
    "datePublished: 2019-11-22\nauthors:\n  - name: Byung-chul Han\n  - name: Kirby Jones\n  - name: By  Anna Berg\n  - name: 'BY: Carl Cho'",
  ]);
  expect(article).toBeDefined();
  expect(findings).toMatchObject([
    {
      code: "byline-doubled",
      severity: "warning",
      hint: "Write Anna Berg.",
      place: { line: 9, column: 11 },
    },
    { code: "byline-doubled", hint: "Write Carl Cho.", place: { line: 10 } },
  ]);
});
