import { expect, test } from "vitest";
import { readYaml } from "./yaml-source.js";

test.each([
  ["id: x\ntags: [a]\n]\n", "3:1", "The bracket ] closes none that is open.", "Take it out"],
  ["tags: [a, , b]\n", "1:11", "Nothing stands before this comma.", "Take it out"],
  ['tags: ["a" "b", c]\n', "1:12", 'No comma stands before “"b"”', "Put a comma there"],
  ["tags: {a: 1,, b: 2}\n", "1:13", "Nothing stands before this comma.", "Take it out"],
  [
    "tags: [Pact: a story: more, b]\n",
    "1:14",

    "“a story: more” stands behind a colon already, and holds another one",
    "quotation marks",
  ],
  [
    "tags: [a, - b]\nid: x\n",
    "1:11",

    "“- b” begins with a hyphen, and no item of a list in brackets does.",
    "Take the hyphen out",
  ],
  ["tags: {a: - b}\n", "1:11", "“- b” begins with a hyphen", "Take the hyphen out"],
  [
    'section: "C:\\pacts"\n',
    "1:13",

    "“\\p” stands for no character",
    "Write \\\\ for a backslash; or put the whole value between two '.",
  ],
])("says of %j what is wrong, and what to do", (broken, place, message, hint) => {
  const { data, findings } = readYaml(broken, "a.yaml");
  expect(data).toBeUndefined();
  const told = findings.map(({ code, place: { line, column } }) => `${code} ${line}:${column}`);
  expect(told).toEqual([`yaml-invalid ${place}`]);
  expect(findings[0]?.message).toContain(message);
  expect(findings[0]?.hint).toContain(hint);
});
