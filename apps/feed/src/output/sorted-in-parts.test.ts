import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sortedInParts } from "./sorted-in-parts.js";

test("sorts as a list is sorted, also what is there twice", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 600 }), fc.nat(300), (texts, most) => {
      expect([...sortedInParts(texts, most)].flat()).toEqual(texts.toSorted());
    }),
  );
});

test("holds about as many at once as it may", () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `stories/${(number * 7919) % 20_000}.json`);
  const sizes = Array.from(sortedInParts(texts, 2000), ({ length }) => length);
  expect(sizes.length).toBeLessThan(15);
  expect(Math.max(...sizes)).toBeLessThan(3000);
});
