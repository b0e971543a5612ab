import { execFile } from "node:child_process";
import { promisify } from "node:util";
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

test("keeps them outside of V8's heap", async () => {
  const program = `
    import { KeptTexts } from ${JSON.stringify(new URL("kept-texts.ts", import.meta.url).href)};
    const kept = new KeptTexts();
    const usedBy = (keepAll) => {
      gc();
      const before = process.memoryUsage().heapUsed;
      keepAll();
      gc();
      return process.memoryUsage().heapUsed - before;
    };
    const used = usedBy(() => {
      for (let index = 0; index < 50_000; index++) kept.keep([index + " one text", index + " another text"]);
    });
    console.log(used, kept.at(0).join());`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    "--input-type=module",
    "-e",
    program,
  ]);
  const [used, ...first] = stdout.trim().split(" ");
  expect(first.join(" ")).toBe("0 one text,0 another text");
  // There, the texts alone would take four million bytes.
  expect(Number(used)).toBeLessThan(1_000_000);
});
