import { expect, test } from "vitest";
import { defined, unlessEmpty } from "./defined.js";

test("undefined fields are left out, others stay in their order", () => {
  const said = defined({ b: 1, a: undefined, c: null, d: "" });
  expect(Object.entries(said)).toEqual([
    ["b", 1],
    ["c", null],
    ["d", ""],
  ]);
});

test("an empty list says nothing", () => {
  expect(unlessEmpty([])).toBeUndefined();
  expect(unlessEmpty([0])).toEqual([0]);
});
