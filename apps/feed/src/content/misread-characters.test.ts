import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";
import { misreadCharacters } from "./misread-characters.js";

const found = (text: string) => misreadCharacters({ path: "stories/a.md", name: "a", text });

/** Reads UTF-8 as programs do that know Windows-1252 alone. */
const misread = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each("’ ‘ “ ” – — …".split(" "))("says what was misread: %s", (sign) => {
  expect(found(`It is so.\nIt is${misread(sign)} so`)).toMatchObject([
    { code: "character-misread", severity: "warning", place: { line: 2, column: 6 } },
  ]);
  expect(found(misread(sign))[0]?.hint).toContain(`Write ${sign} in its place`);
});

test.each("é è ü ö ä ñ ç á ó ú".split(" "))("says which letter was misread: %s", (letter) => {
  expect(found(`Caf${misread(letter)}s`)[0]?.hint).toContain(`Write ${letter} in its place`);
});

test("warns once for each line", () => {
  expect(found(misread("“It’s so”\nand\nit’s"))).toHaveLength(2);
});

test.each([
  "“It’s so” – and — … café, naïve, São Paulo",
  "«MANHû, IRMÃ™ e IRMÃ©",
  "Â£, â €5, â",
  "CANAPÉ»",
  "A price of €5” and 5€™",
])("takes no other signs for misread ones: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("is looked for in stories", () => {
  const { findings } = read([3, `headline: ${misread("Seoul’s pact")}`]);
  expect(findings.map(({ code }) => code)).toContain("character-misread");
});
