import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const indented = (line: number, column: number) => ({
  code: "code-indented",
  path: "body",
  place: { line, column },
});

test.each([
  ["    It is open.\n\n    So they say.", [indented(3, 1)]],
  ["\tIt is open.\n\nSo they say.\n\n\tAnd on.", [indented(3, 1), indented(7, 1)]],
  ["> It is open.\n>\n>     So they say.", [indented(5, 3)]],
  ["- It is open.\n\n      So they say.", [indented(5, 3)]],
])("finds copy that is code because it is indented: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "It is open,\n    as they say.",
  "   It is open.",
  "```\nIt is open.\n```",
  "~~~js\n    open();\n~~~",
  "- It is open.\n\n  ```\n  open();\n  ```",
  "> ```\n> open();\n> ```",
  "It is `    open`.",
])("takes code between fences, and copy, for what it is: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test.each(["\n", "\r\n", "\r"])("says how it begins, and what to do, where lines end in %j", (end) => {
  expect(said({ body: bodyOf(`    It is open.${end}    So they say.`) })).toMatch(
    /“It is open\.” is indented, .*\n {2}Take out the tab or the spaces before it\./,
  );
});
