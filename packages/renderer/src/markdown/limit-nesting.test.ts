import { describe, expect, test } from "vitest";
import { flatten, withoutDeepMarkers } from "./limit-nesting.js";
import { remarkParser } from "./remark-parser.js";

describe("markers", () => {
  test.each([
    ["> ", "a"],
    ["- ", "a"],
    ["1. ", "a"],
    [">", "a"],
  ])("of a hundred %j are kept, and one more is text", (marker, words) => {
    const hundred = marker.repeat(100);
    expect(withoutDeepMarkers(hundred + words)).toBe(hundred + words);
    const more = withoutDeepMarkers(`x\n${hundred}${marker}${words}`);
    const text = marker.replace(/[>\-.]/, String.raw`\$&`);
    expect(more).toBe(`x\n${hundred}${text}${words}`);
  });

  test.each(["- ".repeat(200), "* ".repeat(200), "-".repeat(200)])(
    "that are a line across the page are no list",
    (line) => expect(withoutDeepMarkers(line)).toBe(line),
  );
});

describe("a tree", () => {
  const deep = (depth: number) => remarkParser(`${"> ".repeat(depth - 1)}**a** *b*`);
  const depthOf = (node: object): number =>
    "children" in node && Array.isArray(node.children)
      ? 1 + Math.max(0, ...node.children.map((child: object) => depthOf(child)))
      : 0;

  test("of a hundred levels stays as it is", () => {
    const tree = deep(99);
    flatten(tree);
    expect(tree).toEqual(deep(99));
  });

  test("that is deeper loses what is below, and keeps its words", () => {
    const tree = deep(300);
    flatten(tree);
    expect(depthOf(tree)).toBe(101);
    expect(JSON.stringify(tree)).toMatch(/"value":"a".*"value":" ".*"value":"b"/);
  });
});
