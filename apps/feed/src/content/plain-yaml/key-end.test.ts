import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keyEnd } from "./key-end.js";

test("finds the end of a key as an expression does", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."aZ_09-: @[`{é".split("")) });
  fc.assert(
    fc.property(signs, fc.nat(3), (line, start) => {
      const key = /^[A-Za-z_][\w-]*/.exec(line.slice(start))?.[0] ?? "";
      expect(keyEnd(line, start)).toBe(start + key.length);
    }),
  );
});
