import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const numbered = (line: number, column: number) => ({
  code: "paragraph-numbered",
  path: "body",
  place: { line, column },
});

test.each([
  ["22. November 2019 war der letzte Tag.", [numbered(3, 1)]],
  ["2019. It was a year of ferries.", [numbered(3, 1)]],
  ["2019) It was a year of ferries.", [numbered(3, 1)]],
  ["2019. It was.\n\n2020. It is.", [numbered(3, 1)]],
  ["> 3. Oktober ist ein Feiertag.", [numbered(3, 3)]],
  ["- It is open.\n\n4. Mai, am Hafen.", [numbered(5, 1)]],
])("finds a number at the beginning of a paragraph that makes a list of it: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "22\\. November 2019 war der letzte Tag.",
  "1. It is open.",
  "4. It is open.\n5. So they say.",
  "1. It is open.\n\nSo they say:\n\n2. It is.\n\nAnd:\n\n3. It was.",
  "It was open in\n2019. So they say.",
])("takes lists, and other numbers, for what they are: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});

test.each([
  ["22. November war es.", "Write 22\\. where it is no list."],
  ["22) November war es.", "Write 22\\) where it is no list."],
])("says which, and what to write: %j", (words, hint) => {
  const message = said({ body: bodyOf(words) });
  expect(message).toContain(`“${words}” is a list that begins with 22, `);
  expect(message).toContain(hint);
});
