import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inAscii } from "./in-ascii.js";

test("writes any data in ASCII, and as JSON that gives it back", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (data) => {
      const written = inAscii(data);
      // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
      expect(written).toMatch(/^[\u0000-\u007f]*$/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
