import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeptTexts } from "./kept-texts.js";

const long = "한국은 — «é»".repeat(20_000);
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constant(long));

test("gives what was kept, however much it is", () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 4 })), (all) => {
      const kept = new KeptTexts();
      const places = all.map((texts) => kept.keep(texts));
      expect(places.map((place) => kept.at(place))).toEqual(all);
    }),
  );
});
