import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeptPairs } from "./kept-pairs.js";

const long = "한국은 — «é»".repeat(20_000);
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constant(long));

test("gives what was set last by each key, and nothing by others", () => {
  const pair = fc.tuple(text, text);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), pair)), (pairs) => {
      const kept = new KeptPairs();
      for (const [key, each] of pairs) kept.set(key, each);
      const last = new Map<string, readonly [string, string]>(pairs);
      for (const key of ["a", "b", "c", "d", "e"]) expect(kept.get(key)).toEqual(last.get(key));
    }),
  );
});
