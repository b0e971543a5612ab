import { describe, expect, test } from "vitest";
import { readYaml } from "./yaml-source.js";

const text = `headline: A
quotes:
  - text: B
    speaker: 1965
`;

describe("readYaml", () => {
  test("gives the data, and the place of each part, counted in the file", () => {
    const yaml = readYaml(text, "a.md", 1);
    expect(yaml.data).toEqual({ headline: "A", quotes: [{ text: "B", speaker: 1965 }] });
    expect(yaml.placeOf(["headline"])).toEqual({ line: 2, column: 11 });
    expect(yaml.placeOf(["quotes", 0, "speaker"])).toEqual({ line: 5, column: 14 });
    expect(yaml.placeOfKey(["quotes", 0, "speaker"])).toEqual({ line: 5, column: 5 });
  });

  test("gives the nearest thing around what is not there", () => {
    const yaml = readYaml(text, "a.md", 1);
    expect(yaml.placeOf(["quotes", 0, "attribution"])).toEqual({ line: 4, column: 5 });
    expect(yaml.placeOf(["summary"])).toEqual({ line: 2, column: 1 });
  });

  test("gives a plain value as it was typed", () => {
    expect(readYaml(text, "a.md").typed(["quotes", 0, "speaker"])).toBe("1965");
    expect(readYaml("date: 2018-10", "a.md").typed(["date"])).toBe("2018-10");
  });

  test.each([
    ["a colon in a value", "headline: A\nsummary: Pact: a story\n", { line: 2, column: 10 }],
    ["a tab", "quotes:\n\t- text: A\n", { line: 2, column: 1 }],
    ["a quotation mark left open", 'headline: "A\nsummary: B\n', { line: 3, column: 1 }],
    ["a key twice", "headline: A\nheadline: B\n", { line: 2, column: 1 }],
  ])("says where broken YAML is broken: %s", (_, broken, place) => {
    const { findings, data } = readYaml(broken, "a.md");
    expect(data).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: "yaml-invalid", file: "a.md" });
    expect(findings[0]?.place.line).toBe(place.line);
    expect(findings[0]?.hint).not.toBe("");
  });

  test("does not follow aliases without end", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(readYaml(bomb, "a.md").findings[0]).toMatchObject({ code: "yaml-invalid" });
  });
});
