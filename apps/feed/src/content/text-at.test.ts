import { expect, test } from "vitest";
import { textAt, textsAt } from "./text-at.js";
import { readYaml } from "./yaml-source.js";

test("gives what was typed, though YAML takes it for a number", () => {
  const yaml = readYaml(
    "a: 0815\nb: { c: &x 1.50, d: text }\ne: [*x, true, null, [], text]\nf: true",
    "a.yaml",
  );
  expect(yaml.findings).toEqual([]);
  expect([textAt(yaml, "a"), textAt(yaml, "b", "c"), textAt(yaml, "b", "d"), textAt(yaml, "f")]).toEqual([
    "0815",
    "1.50",
    "text",
    "true",
  ]);
  expect(textsAt(yaml, "e")).toEqual(["1.50", "true", "text"]);
});

test("gives nothing where there is no text, and none where there is no list", () => {
  const yaml = readYaml("a:\nb: []\nc: text", "a.yaml");
  expect([textAt(yaml, "a"), textAt(yaml, "b"), textAt(yaml, "c", "d"), textAt(yaml, "e", "f")]).toEqual(
    Array(4).fill(undefined),
  );
  expect([...textsAt(yaml, "c"), ...textsAt(yaml, "a"), ...textsAt(undefined, "a")]).toEqual([]);
});
