import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "./front-matter.js";

describe("splitFrontMatter", () => {
  test("takes the YAML off the body, and counts the lines before each", () => {
    expect(splitFrontMatter("---\nheadline: A\n---\n\n\nBody\n---\nmore\n")).toEqual({
      yaml: "headline: A",
      yamlLinesBefore: 1,
      body: "Body\n---\nmore\n",
      bodyLinesBefore: 5,
    });
  });

  test("gives an empty body where nothing follows", () => {
    expect(splitFrontMatter("---\na: 1\n---")).toMatchObject({ yaml: "a: 1", body: "" });
  });

  test.each(["", "headline: A\n", "---\nheadline: A\n", " ---\na: 1\n---\n"])(
    "gives nothing for %j",
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );

  test("gives parts that are the text's lines, none lost and none twice", () => {
    const lines = fc.constantFrom(
      "---",
      "--- ",
      "---\t",
      " ---",
      "----",
      "---x",
      "",
      " ",
      "\u00a0",
      "a",
      "é: 1",
      "- b",
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (all) => {
        const parts = splitFrontMatter(all.join("\n"));
        const isFence = (line: string) => /^---[ \t]*$/.test(line);
        const end = isFence(all[0] ?? "") ? all.findIndex((line, index) => index > 0 && isFence(line)) : -1;
        const first = all.findIndex((line, index) => index > end && line.trim() !== "");
        const bodyStart = first < 0 ? all.length : first;
        const expected = {
          yaml: all.slice(1, end).join("\n"),
          yamlLinesBefore: 1,
          body: all.slice(bodyStart).join("\n"),
          bodyLinesBefore: bodyStart,
        };
        expect(parts).toEqual(end < 0 ? undefined : expected);
      }),
      { numRuns: 2000 },
    );
  });
});
