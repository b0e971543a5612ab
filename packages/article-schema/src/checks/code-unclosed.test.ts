import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const unclosed = (line: number, column: number) => ({
  code: "code-unclosed",
  path: "body",
  place: { line, column },
});

test.each([
  ["```\nopen\n\nIt is open.", [unclosed(3, 1)]],
  ["```", [unclosed(3, 1)]],
  ["~~~~js\nopen\n~~~\n\nIt is open.\n", [unclosed(3, 1)]],
  ["```\nopen\n~~~\n", [unclosed(3, 1)]],
  ["```\nopen\n``` end\n", [unclosed(3, 1)]],
  ["> ```\n> open\n\nIt is open.", [unclosed(3, 3)]],
  ["- It is open.\n\n  ```\n  open\n\nIt is.", [unclosed(5, 3)]],
])("finds code that nothing ends: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "```\nopen\n```",
  "```\n```",
  "```\nopen\n`````  \n\nIt is open.",
  "~~~js\n```\n~~~",
  "> ```\n> open\n> ```\n\nIt is open.",
  "- It is open.\n\n  ```\n  open\n  ```\n\nIt is.",
  "```\r\nopen\r\n```\r\n",
  "It is `open.",
])("takes code that ends for what it is: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test.each([
  ["```js", "3 backticks", "```"],
  ["~~~~", "4 tildes", "~~~~"],
])("says what begins it, and what ends it: %s", (begin, marks, end) => {
  const message = said({ body: bodyOf(`${begin}\nopen();`) });
  expect(message).toContain(`“${begin}” begins code that nothing ends, `);
  expect(message).toContain(`\n  Put a line of ${marks} alone below the code; or take this one out`);
  expect(found({ body: bodyOf(`${begin}\nopen();\n${end}`) })).toEqual([]);
});
