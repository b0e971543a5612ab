import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inUtf8 } from "./in-utf8.js";

const bytesOf = (text: string) => Buffer.from(inUtf8(text)).toString("hex");
const standard = (text: string) => Buffer.from(new TextEncoder().encode(text)).toString("hex");

test("is what every encoder makes of a text, half characters too", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("a", "é", "–", "한", "👍", "\ud83d", "\udc4d", "\ufeff"))
      .map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(bytesOf(each)).toBe(standard(each));
    }),
  );
});

test.each([131_071, 131_072, 131_073])("takes texts of any length, one of %i units too", (length) => {
  const text = `${"x".repeat(length - 1)}–`;
  expect(bytesOf(text)).toBe(standard(text));
  // Nothing of the last one is left in a shorter one.
  expect(bytesOf("한국")).toBe(standard("한국"));
});

test("gives bytes that stay what they are when others are asked for", () => {
  const first = inUtf8("“one”");
  inUtf8("“two”");
  expect(Buffer.from(first).toString()).toBe("“one”");
});
