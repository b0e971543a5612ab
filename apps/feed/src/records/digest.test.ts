import * as fc from "fast-check";
import { expect, test } from "vitest";
import { digestOfTexts } from "./digest.js";

test("tells apart what differs, where one text ends, and what is not there", () => {
  const different = [
    [],
    [""],
    [undefined],
    ["", ""],
    ["ab"],
    ["a", "b"],
    ["b", "a"],
    ["ba"],
    ["a", undefined],
  ];
  expect(new Set(different.map(digestOfTexts)).size).toBe(different.length);
});

test("is the same for the same texts, and another for any others", () => {
  const texts = fc.array(fc.option(fc.string({ unit: "binary", maxLength: 5 }), { nil: undefined }));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(digestOfTexts([...a])).toBe(digestOfTexts(a));
      expect(digestOfTexts(a) === digestOfTexts(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test("has no two of 200,000 counted texts alike, nor of pairs that are close to each other", () => {
  const digests = new Set<string>();
  for (let index = 0; index < 100_000; index++) {
    digests.add(digestOfTexts([`story-${index}`]));
    digests.add(digestOfTexts([String(index % 1000), String(Math.floor(index / 1000))]));
  }
  expect(digests.size).toBe(200_000);
});
