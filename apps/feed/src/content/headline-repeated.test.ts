import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

test.each(["# A pact", "A Pact\n===", "# A *pact*"])(
  "warns of copy that begins with the headline: %j",
  (heading) => {
    const { article, findings } = read([8, `${heading}\n\nIt goes on.`]);
    expect(article).toBeDefined();
    expect(findings).toMatchObject([
      { code: "headline-repeated", severity: "warning", place: { line: 8, column: 1 } },
    ]);
  },
);

test("takes a heading further down that says what the headline does", () => {
  expect(read([8, "It goes on.\n\n## A pact\n\nAnd on."]).findings).toEqual([]);
});
