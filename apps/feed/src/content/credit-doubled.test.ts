import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

const withCredit = (credit: string) =>
  read([5, `datePublished: 2019-11-22\nmedia:\n  - kind: photo\n    credit: "${credit}"`]);

test.each([
  ["Photo: Kyodo", "Write Kyodo."],
  ["Credit: Bo Berg", "Write Bo Berg."],
  ["Photo credit: Bo: Berg", "Write Bo: Berg."],
  ["PHOTO : Kyodo", "Write Kyodo."],
  ["Foto: dpa", "Write dpa."],
  ["Image：Kyodo", "Write Kyodo."],
])("warns of a credit that begins with its label: %s", (credit, hint) => {
  const { article, findings } = withCredit(credit);
  expect(findings).toMatchObject([
    {
      code: "credit-doubled",
      severity: "warning",
      hint,
      path: ["media", 0, "credit"],
      place: { line: 8, column: 13 },
    },
  ]);
  expect(findings[0]?.message).toContain("pages say “Photo credit:” before it");
  expect(article).toBeDefined();
});

test.each([
  "Kyodo",
  "© Kyodo",
  "Photo by Bo Berg",
  "Photo House: Bo Berg",
  "Credit Suisse",
  "Bo Berg/Kyodo",
  "Photo:",
])("takes a credit without: %s", (credit) => {
  expect(withCredit(credit).findings).toEqual([]);
});
