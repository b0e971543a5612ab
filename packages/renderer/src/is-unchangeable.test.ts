import { expect, test } from "vitest";
import { frozen } from "../test/frozen.js";
import { isUnchangeable } from "./is-unchangeable.js";

test.each<[string, unknown]>([
  ["text", "a"],
  ["nothing", undefined],
  ["null", null],
  ["frozen data", frozen({ id: "a", list: [{ name: "b" }, null, 1] })],
])("says that nothing of %s can change", (_, value) => {
  expect([isUnchangeable(value), isUnchangeable(value)]).toEqual([true, true]);
});

test.each<[string, unknown]>([
  ["an object", {}],
  ["a frozen object with a list that is not", Object.freeze({ list: [] })],
  ["a frozen list with an object that is not", Object.freeze([{}])],
  ["a frozen object with a function, which may have fields", Object.freeze({ call: () => 1 })],
])("says that %s may change", (_, value) => {
  expect([isUnchangeable(value), isUnchangeable(value)]).toEqual([false, false]);
});

test("takes a value for changeable until it is frozen", () => {
  const value = { list: Object.freeze([1]) };
  expect(isUnchangeable(value)).toBe(false);
  Object.freeze(value);
  expect(isUnchangeable(value)).toBe(true);
});

test("comes to an end with a value that is a part of itself", () => {
  const value: { self?: unknown; list: unknown[] } = { list: [] };
  value.self = value;
  expect(isUnchangeable(Object.freeze(value))).toBe(false);
  Object.freeze(value.list);
  expect(isUnchangeable(value)).toBe(true);
});
