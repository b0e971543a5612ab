import { nativeParserWithPositions } from "@copydesk/renderer/native";
import type { BlockContent, Nodes, Root } from "mdast";
import { expect, test } from "vitest";
import { mostInStep } from "../in-step.js";
import { readOnce } from "./read-once.js";

const markdown = "## A *b*\n\n- [c](entity:d)\n- > e\n\n| f |\n|---|\n| g |\n";

/** Gives a tree in which nothing says where its parts stand. */
function bare(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, part: unknown) => (key === "position" ? undefined : part)));
}

test("reads a text once for all who ask for it, and gives each what the parser would", () => {
  let readings = 0;
  const once = readOnce((text) => {
    readings += 1;
    return nativeParserWithPositions(text);
  });
  const [looked, bareCopy, placed] = [once.toLookAt, once.withoutPlaces, once.withPlaces].map((read) =>
    read(markdown),
  );
  expect(readings).toBe(1);
  expect(looked).toEqual(nativeParserWithPositions(markdown));
  expect(placed).toEqual(nativeParserWithPositions(markdown));
  expect(bareCopy).toEqual(bare(nativeParserWithPositions(markdown)));
  expect(once.toLookAt("other")).toEqual(nativeParserWithPositions("other"));
  expect(readings).toBe(2);
});

test("shares the readings of as many texts as are read in step, and holds no more", () => {
  const read: string[] = [];
  const once = readOnce((text) => {
    read.push(text);
    return nativeParserWithPositions(text);
  });
  const texts = Array.from({ length: mostInStep }, (_, index) => `text ${index}`);
  for (const parser of [once.toLookAt, once.withoutPlaces]) texts.forEach((text) => parser(text));
  expect(read).toEqual(texts);
  once.toLookAt("one more");
  once.toLookAt("text 1");
  once.toLookAt("text 0");
  expect(read).toEqual([...texts, "one more", "text 0"]);
});

test("gives whoever changes a tree one of its own, down to the last part", () => {
  const once = readOnce(nativeParserWithPositions);
  const spoil = (parent: Nodes): void => {
    if ("children" in parent) {
      parent.children.forEach(spoil);
      parent.children.length = 0;
    }
    Object.assign(parent, { value: "spoilt", url: "spoilt", data: {} });
  };
  for (const read of [once.withPlaces, once.withoutPlaces]) spoil(read(markdown));
  expect(once.toLookAt(markdown)).toEqual(nativeParserWithPositions(markdown));
});

test("copies what nests deeper than the call stack", () => {
  let nested: BlockContent = { type: "thematicBreak" };
  for (let depth = 0; depth < 100_000; depth++) nested = { type: "blockquote", children: [nested] };
  const copy = readOnce(() => ({ type: "root", children: [nested] })).withoutPlaces("");
  // What fails here must not be printed: printing is what does not get to the bottom of it.
  expect(copy.children.length === 1 && copy.children[0] !== nested).toBe(true);
});
