import { expect, test } from "vitest";
import { positive, seconds } from "./numbers.js";

test.each([
  ["1", 1],
  ["0", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["many", undefined],
  [undefined, undefined],
])("takes %s for the number %s", (text, number) => {
  expect(positive(text)).toBe(number);
});

test.each([
  ["90", 90],
  ["2:03", 123],
  ["1:02:03", 3723],
  ["1:02:03:04", undefined],
  ["1:", undefined],
  [undefined, undefined],
])("takes %s for a duration of %s seconds", (text, duration) => {
  expect(seconds(text)).toBe(duration);
});
