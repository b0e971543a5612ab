import * as fc from "fast-check";
import { expect, test } from "vitest";
import { containedIn } from "./contained-in.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀"), minLength: 1, maxLength: 6 });
const text = fc.array(word, { maxLength: 50 }).map((words) => words.join(""));

test.each([
  ["one after another", { fewComparisons: Number.POSITIVE_INFINITY, mostAtATime: 1 }],
  ["all at once", { fewComparisons: 0, mostAtATime: 1_000_000 }],
  ["a few at a time", { fewComparisons: 0, mostAtATime: 10 }],
  ["each by itself", { fewComparisons: 0, mostAtATime: 1 }],
  ["as is usual", undefined],
])("gives the phrases that a text includes, and no others, looked for %s", (_, limits) => {
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 30 }), (words, phrases) => {
      const expected = new Set(phrases.filter((phrase) => words.includes(phrase)));
      expect(containedIn(words, phrases, limits)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("finds a phrase at the beginning, at the end, and within another that is longer", () => {
  const words = `begin ${"he said she said ".repeat(50)} end`;
  const wanted = ["begin", "e sa", "end", "he", "said he", "she said"];
  const phrases = [...wanted, "nothing", `${words} and more`, "endless"];
  expect([...containedIn(words, phrases, { fewComparisons: 0, mostAtATime: 100 })].toSorted()).toEqual(
    wanted,
  );
});

test("finds ten thousand phrases in a long text", () => {
  const words = "word ".repeat(2000);
  const phrases = Array.from({ length: 10_000 }, (_, index) => `word ${index}`);
  expect([...containedIn(words, [...phrases, "d w"])]).toEqual(["d w"]);
});

test("looks for a phrase of many like letters in as little time as for any other", () => {
  const half = "a".repeat(200_000);
  const started = performance.now();
  expect(containedIn("a".repeat(800_000), [`${half}b${half}`])).toEqual(new Set());
  // One letter after another would be compared for many seconds.
  expect(performance.now() - started).toBeLessThan(3000);
});
