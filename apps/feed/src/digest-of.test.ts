import * as fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf, digestOfParts } from "./digest-of.js";

test("parts have the digest of what they are together, however they are divided", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constant("한".repeat(70_000)));
  const part = fc.oneof(
    text,
    text.map((each) => Buffer.from(each)),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const together = Buffer.concat(parts.map((each) => Buffer.from(each)));
      expect(digestOfParts(parts)).toBe(digestOf(together));
      expect(digestOfParts(parts)).toBe(digestOf(together.toString()));
    }),
  );
});
