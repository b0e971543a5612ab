import * as fc from "fast-check";
import { expect, test } from "vitest";
import { containedIn } from "./contained-in.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀"), minLength: 1, maxLength: 6 });

test("gives the phrases that a text includes, and no others", () => {
  const text = fc.array(word, { maxLength: 50 }).map((words) => words.join(""));
  // Long enough, all together, to be looked for at once.
  const filler = Array.from({ length: 2500 }, (_, index) => `filler ${index} of many`);
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 30 }), (words, phrases) => {
      const expected = new Set(phrases.filter((phrase) => words.includes(phrase)));
      expect(containedIn(words, phrases)).toEqual(expected);
      expect(containedIn(words + "-".repeat(8000), [...phrases, ...filler])).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("finds a phrase at the beginning, at the end, and within another that is longer", () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `${index} and more ${"x".repeat(60)}`);
  const text = `begin ${"he said she said ".repeat(50)} end`;
  const phrases = ["begin", "end", "she said", "he", "e sa", "said he", "nothing", `${text} and more`];
  expect([...containedIn(text, [...many, ...phrases])].toSorted()).toEqual(
    ["begin", "e sa", "end", "he", "said he", "she said"].filter((phrase) => text.includes(phrase)),
  );
});
