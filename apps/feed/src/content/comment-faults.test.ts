import { expect, test } from "vitest";
import { readYaml } from "./yaml-source.js";

test.each([
  ["headline: Protests over #MeToo go on\n", "1:25", "“#MeToo go on”"],
  ["headline: #1 in the world\n", "1:11", "“#1 in the world”"],
  ["headline: 'A pact' #pact\n", "1:20", "“#pact”"],
  ["tags:\n  - Asia\n  - #MeToo\n", "3:5", "“#MeToo”"],
  ["quotes:\n  - text: We are #1\n    speaker: x\n", "2:18", "“#1”"],
])("warns of words that YAML takes for a comment: %j", (yaml, place, words) => {
  const { findings, warnings } = readYaml(yaml, "a.yaml");
  expect(findings).toEqual([]);
  expect(warnings.map((warning) => `${warning.place.line}:${warning.place.column}`)).toEqual([place]);
  expect(warnings[0]).toMatchObject({ code: "yaml-comment-likely", severity: "warning" });
  expect(warnings[0]?.message).toContain(words);
});

test.each([
  "headline: A # not final\n",
  "#headline: A\nid: x\n#id: y\n",
  "headline: A#1, B#, C##\n",
  "headline: 'Protests over #MeToo'\n",
  "summary: >\n  Protests over #MeToo\n",
  "summary: Protests over\n  the tag#MeToo\n",
  "tags: #todo\n  - Asia\n",
  "headline: A ## not final\n",
])("warns of no comment that is one, nor of a # within a value: %j", (yaml) => {
  expect(readYaml(yaml, "a.yaml").warnings).toEqual([]);
});
