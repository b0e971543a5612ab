import { expect, test } from "vitest";
import { containersOf, none } from "./containers.js";

test.each([
  ["- a", "-"],
  ["+ a", "+"],
  ["* a", "*"],
  ["1. a", "."],
  ["23) a", ")"],
  [" - + a", "-+"],
  ["\t- a", "-"],
])("sees what list items the line %j is in", (line, items) => {
  expect(containersOf(line)).toMatchObject({ items, quotations: 0 });
});

test("sees what quotations a line is in", () => {
  expect(containersOf("> > - a")).toMatchObject({ items: "-", quotations: 2 });
});

test.each(["", "a", "a - b", "1st", "-a", "+49", "2019", "  a"])("sees nothing of it in %j", (line) => {
  expect(containersOf(line)).toEqual(none);
});
