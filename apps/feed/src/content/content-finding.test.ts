import { expect, test } from "vitest";
import { fileFinding, inOrder } from "./content-finding.js";

const at = (file: string, line: number, column: number, code = "a", message = "") =>
  fileFinding(file, code, message, "", { line, column });

test("findings come in the order of their files and places", () => {
  const sorted = [at("Z", 9, 9), at("a", 1, 9), at("a", 2, 2), at("a", 2, 10), at("a", 10, 1), at("é", 1, 1)];
  expect(inOrder(sorted.toReversed())).toEqual(sorted);
  expect(inOrder([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted);
});

test("each finding comes once, and two of one place are two", () => {
  const different = [
    at("a", 1, 1),
    at("a", 1, 1, "b"),
    at("a", 1, 1, "a", "Other."),
    at("a", 1, 2),
    at("a", 2, 1),
    at("b", 1, 1),
  ];
  expect(inOrder([...different, ...different])).toEqual(different);
});
