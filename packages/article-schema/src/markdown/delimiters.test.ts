import * as fc from "fast-check";
import { expect, test } from "vitest";
import { delimitersIn } from "./delimiters.js";

test("counts as expressions do", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."**__[]`<~\\&!a é“".split("")) });
  const count = (line: string, what: RegExp) => line.match(what)?.length ?? 0;
  fc.assert(
    fc.property(signs, (line) => {
      expect(delimitersIn(line)).toEqual({
        delimiters: count(line, /[*_[\]`<~\\&!]/g),
        emphases: count(line, /\*+|_+/g),
        images: count(line, /!\[/g),
      });
    }),
  );
});
