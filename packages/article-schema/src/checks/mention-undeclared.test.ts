import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds a mention of an entity that is not declared, where it stands", () => {
  expect(found({ body: `${sound.body}\n\nAnd [so](entity:nobody).` })).toEqual([
    { code: "mention-undeclared", path: "body", place: { line: 3, column: 5 } },
  ]);
});

test("takes neither code nor an escaped bracket for a mention", () => {
  expect(found({ body: `${sound.body} \`[a](entity:x)\` \\[b](entity:y)` })).toEqual([]);
});

test("finds a mention by reference, in a list, in a quotation", () => {
  expect(found({ body: `${sound.body}\n\n> - [a][x]\n\n[x]: entity:nobody` })).toEqual([
    { code: "mention-undeclared", path: "body", place: { line: 3, column: 5 } },
  ]);
});
