import { expect, test } from "vitest";
import { mostRecent } from "./most-recent.js";

/** Gives what remembers four results at the most, and the keys that were made, in their order. */
function four() {
  const made: string[] = [];
  const make = (key: string) => {
    made.push(key);
    return { key };
  };
  return { made, recent: mostRecent(make, { keyOf: (key) => key, most: 4 }) };
}

test("makes again only what was not asked for of late", () => {
  const { made, recent } = four();
  const first = recent("a");
  expect(recent("a")).toBe(first);
  for (const key of ["b", "c", "a", "d", "a"]) recent(key);
  expect(made).toEqual(["a", "b", "c", "d"]);
  for (const key of ["e", "f", "g", "b"]) recent(key);
  expect(made).toEqual(["a", "b", "c", "d", "e", "f", "g", "b"]);
});

test("holds no more than it may", () => {
  const { made, recent } = four();
  const keys = Array.from({ length: 100 }, (_, index) => String(index));
  for (const key of keys) recent(key);
  for (const key of keys.slice(0, 95)) recent(key);
  expect(made).toHaveLength(195);
});
