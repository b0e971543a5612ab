import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sharedText, textIn } from "./shared-text.js";

test("gives back the text that it was given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textIn(sharedText(Buffer.from(text)))).toBe(text);
    }),
  );
});

test("is the same memory in another thread", () => {
  const shared = sharedText(Buffer.from("한국"));
  expect(structuredClone(shared).buffer).not.toBe(shared.buffer);
  structuredClone(shared).fill(0x61);
  expect(textIn(shared)).toBe("aaaaaa");
});
