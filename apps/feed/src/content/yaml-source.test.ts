import { inspect } from "node:util";
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
    ["headline: |\n  One line\nb: c\n", { headline: "One line", b: "c" }],
    ["headline: >\n  One\n  line\n", { headline: "One line" }],
    ["headline: |+ # kept\n  One line\n\n\nb: c\n", { headline: "One line", b: "c" }],
    ["headline: |\r\n  One line\r\n", { headline: "One line" }],
    ["a: &x\n  - |\n    One\n\n    two\nb: *x\n", { a: ["One\n\ntwo"], b: ["One\n\ntwo"] }],
    ['a: "One\\n"\nb: c\n', { a: "One\n", b: "c" }],
  ])("takes no line end for a part of what stands in lines of its own: %j", (yaml, data) => {
    expect(readYaml(yaml, "a.md")).toMatchObject({ data, findings: [] });
  });

  test("comes to an end of what contains itself", () => {
    const { data } = readYaml("a: &x\n  - |\n    b\n  - *x\n", "a.md");
    expect(inspect(data)).toContain("[ 'b', [Circular");
  });

  test("takes what YAML has for names and kinds, where nothing is lost by it", () => {
    const named = "a: &x b\nc: *x\nd: !!str 12\ne: R&D !important *\nf: '!a'\n";
    const { data, findings } = readYaml(named, "a.md");
    expect(findings).toEqual([]);
    expect(data).toEqual({ a: "b", c: "b", d: "12", e: "R&D !important *", f: "!a" });
  });

  test.each([
    ["fields", Array.from({ length: 60_000 }, (_, index) => `"a${index}": 1\n`).join("")],
    ["signs", `a: [${"!b c, ".repeat(50_000)}]\n`],
  ])("reads very many %s in time in proportion to them", (_, yaml) => {
    const { placeOfKey } = readYaml(yaml, "a.yaml");
    for (let index = 0; index < 60_000; index++) placeOfKey([`a${index}`]);
    expect(placeOfKey(["a59999"]).line).toBe(yaml.split("\n").length - 1);
  });

  test("does not follow aliases without end", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(readYaml(bomb, "a.md").findings[0]).toMatchObject({ code: "yaml-invalid" });
  });
});
