import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeptTeasers } from "./kept-teasers.js";

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constant("한국은 — «é»".repeat(20_000)));

test("gives what was set last of each file, and nothing of others", () => {
  const teaser = fc.record({ headline: text, summary: text });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), teaser)), (pairs) => {
      const kept = new KeptTeasers();
      for (const [file, each] of pairs) kept.set(file, each);
      const last = new Map<string, (typeof pairs)[number][1]>(pairs);
      for (const file of ["a", "b", "c", "d", "e"]) expect(kept.get(file)).toEqual(last.get(file));
    }),
  );
});
