import { expect, test } from "vitest";
import { given } from "./given.js";

test.each<[unknown, string]>([
  ["a “text”", '"a “text”"'],
  [() => 1, "a function"],
  [[1, 2], "a list"],
  [5, "5"],
  [Symbol("a"), "Symbol(a)"],
  [undefined, "undefined"],
  [null, "null"],
  [{}, "[object Object]"],
  [Object.create(null), "an object"],
])("says in a word or two what was given: %#", (value, words) => {
  expect(given(value)).toBe(words);
});
