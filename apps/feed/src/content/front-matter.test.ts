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

  test.each(["", "headline: A\n", "---\nheadline: A\n", " ---\na: 1\n---\n"])("gives nothing for %j", (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
