import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const renumbered = (line: number, column: number) => ({
  code: "list-renumbered",
  path: "body",
  place: { line, column },
});

test.each([
  ["3. Bergen\n2. Oslo\n1. Stavanger", [renumbered(4, 1)]],
  ["1. Bergen\n2. Oslo\n\n4. Stavanger", [renumbered(6, 1)]],
  ["> 1. Bergen\n> 3. Oslo", [renumbered(4, 3)]],
  ["- Ports\n  1. Bergen\n  3. Oslo", [renumbered(5, 3)]],
])("finds a list that is shown with other numbers: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "1. Bergen\n2. Oslo\n3. Stavanger",
  "1. Bergen\n1. Oslo\n1. Stavanger",
  "4. Bergen\n5. Oslo",
  "1. Bergen\n2. Oslo\n\nAnd:\n\n1. Stavanger",
  "- 3 in Bergen\n- 1 in Oslo",
  "3\\. Bergen\n2\\. Oslo",
])("takes lists that are counted, or left to be, for what they are: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test("says which number readers are shown, and what to do", () => {
  expect(said({ body: bodyOf("3. Bergen\n2. Oslo\n1. Stavanger") })).toMatch(
    /“2\. Oslo” is shown to readers with the number 4: .*\n {2}Number the items one after another;/,
  );
});
