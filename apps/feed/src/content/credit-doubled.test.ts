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
  ["사진: 연합뉴스", "Write 연합뉴스."],
  ["사진=연합뉴스", "Write 연합뉴스."],
  ["사진제공 연합뉴스", "Write 연합뉴스."],
  ["사진 제공: 국방부", "Write 국방부."],
  ["写真：共同", "Write 共同."],
  ["写真提供＝共同", "Write 共同."],
  ["图片来源：新华社", "Write 新华社."],
  ["攝影：王小明", "Write 王小明."],
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
  "사진공동취재단",
  "사진기자협회 제공",
  "写真家 田中",
  "图虫创意",
  "Bo Berg/Kyodo",
  "Photo:",
])("takes a credit without: %s", (credit) => {
  expect(withCredit(credit).findings).toEqual([]);
});
