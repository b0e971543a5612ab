import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { readColumns, writeColumns } from "./columns.js";

test("gives back any texts", () => {
  const text = string({ unit: constantFrom("\\", "\t", "\n", "t", "n", "한", "\r", " ") });
  assert(
    property(
      array(array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (columns) => {
        const read = readColumns(writeColumns(columns));
        expect(columns.map((_, place) => read.at(place))).toEqual(columns);
      },
    ),
  );
});
