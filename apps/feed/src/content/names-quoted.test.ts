import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

const withFields = (fields: string) =>
  read([5, `datePublished: 2019-11-22\n${fields}`]).findings.filter(({ code }) => code === "name-quoted");

test.each([
  ["section: “Asia”", ["section"], { line: 6, column: 10 }],
  ["section: ‘Asia’", ["section"], { line: 6, column: 10 }],
  ["tags: [‘외교’, 한일]", ["tags", 0], { line: 6, column: 8 }],
  ["tags: [외교, ’한일’]", ["tags", 1], { line: 6, column: 12 }],
  ["tags: [「外交」]", ["tags", 0], { line: 6, column: 8 }],
  ["authors:\n  - name: “김기자”", ["authors", 0, "name"], { line: 7, column: 11 }],
  [`section: '"Asia"'`, ["section"], { line: 6, column: 10 }],
])("warns of quotation marks that would be published around a name: %s", (fields, path, place) => {
  expect(withFields(fields)).toMatchObject([{ code: "name-quoted", severity: "warning", path, place }]);
});

test.each([
  'section: "Asia"',
  "section: 'Asia'",
  "section: Asia’s “tigers”",
  "section: ’90s",
  "section: “A” and “B”",
  "section: ‘A’ and ‘B’",
  "tags: [외교, 한일]",
  "tags: [the “pact”, dogs’]",
  "authors:\n  - name: Conan O’Brien",
])("takes names without: %s", (fields) => {
  expect(withFields(fields)).toEqual([]);
});
