import { expect, test } from "vitest";
import { escapedCharacters } from "./escaped-characters.js";
import { readYaml } from "./yaml-source.js";

const found = (text: string) =>
  escapedCharacters({ path: "stories/a.md", name: "a", text }, readYaml(text, "stories/a.md"));

test("warns of each text in which a backslash makes a character that XML forbids", () => {
  const text = String.raw`headline: "The and\for debate"
summary: "Tab\t, \\, \x41 and \u00e9"
authors:
  - name: 'and\for'
  - name: "A\u0000\0"
`;
  const findings = found(text);
  expect(findings[0]?.message).toContain("the character U+000C here");
  expect(findings).toMatchObject([
    {
      code: "character-forbidden",
      severity: "warning",
      file: "stories/a.md",
      place: { line: 1, column: 11 },
      path: ["headline"],
    },
    { place: { line: 5, column: 11 }, path: ["authors", 1, "name"] },
  ]);
});

test("leaves what stands in the file itself to the check of the file", () => {
  expect(found('headline: "A\u0007 \\a"\n')).toEqual([]);
});

test("looks through data in circles, and through data of any depth", () => {
  const circle = String.raw`a: &a ["\a", *a, "\a\f"]`;
  expect(found(circle).map(({ path }) => path)).toEqual([
    ["a", 0],
    ["a", 2],
  ]);
  const deep = ["\f"];
  let data: unknown = deep;
  for (let depth = 0; depth < 20_000; depth++) data = [data];
  const placeOf = () => ({ line: 1, column: 1 });
  expect(
    escapedCharacters({ path: "a.md", name: "a", text: String.raw`"\f"` }, { data, placeOf }),
  ).toHaveLength(1);
});
