import * as fc from "fast-check";
import { expect, test } from "vitest";
import { archiveFeed } from "./archive.js";

test("divides stories among documents, and loses none", () => {
  expect(archiveFeed([5, 4, 3, 2, 1], 2)).toEqual({ subscription: [5, 4, 3], archives: [[2, 1]] });
  expect(archiveFeed([6, 5, 4, 3, 2, 1], 2)).toEqual({
    subscription: [6, 5],
    archives: [
      [2, 1],
      [4, 3],
    ],
  });
  expect(archiveFeed([1], 2)).toEqual({ subscription: [1], archives: [] });
});

test.each([0, -1, 1.5, Number.NaN])("has no documents of %d stories", (size) => {
  expect(() => archiveFeed([3, 2, 1], size)).toThrow(
    new RangeError(`An archive document holds a whole number of stories, one at the least, and not ${size}.`),
  );
});

test("a new story changes no archive document", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (count, size) => {
      const stories = Array.from({ length: count }, (_, index) => count - index);
      const { subscription, archives } = archiveFeed(stories, size);
      expect([...subscription, ...archives.toReversed().flat()]).toEqual(stories);
      expect(subscription.length).toBeGreaterThanOrEqual(Math.min(size, count));
      expect(archiveFeed([count + 1, ...stories], size).archives.slice(0, archives.length)).toEqual(archives);
    }),
  );
});
