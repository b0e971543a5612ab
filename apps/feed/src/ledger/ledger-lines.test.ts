import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textAfter } from "../../test/text-after.js";
import { digestOf } from "../digest-of.js";
import { linesOf, withLinesReplaced } from "./ledger-lines.js";

const ids = ["a", "ab", "b:1", "한", "한국"];
const rest = fc.string({ unit: fc.constantFrom("x", " ", "한", "é"), maxLength: 4 });
const line = fc.tuple(fc.constantFrom(...ids), rest).map(([id, more]) => `${id} ${more}`);
const text = fc
  .tuple(
    fc.array(rest.map((more) => `#${more}`)),
    fc.uniqueArray(line, { selector: (each) => each.split(" ")[0] }),
  )
  .map(([comments, lines]) => [...comments, ...lines.toSorted()].map((each) => `${each}\n`).join(""));

/** Gives a text in parts of whole lines, each of which is good until the next one is asked for. */
function* partsOf(whole: string, sizes: readonly number[]): Generator<Buffer> {
  const lines = whole.split("\n").slice(0, -1);
  const room = Buffer.alloc(4096);
  for (let at = 0, next = 0; at < lines.length; next++) {
    const count = sizes[next % sizes.length] ?? 1;
    const part = lines.slice(at, at + count).map((each) => `${each}\n`);
    yield room.subarray(0, room.fill(0).write(part.join("")));
    at += count;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });

test("finds the lines of stories wherever they stand, however a ledger is divided", () => {
  fc.assert(
    fc.property(text, sizes, fc.subarray(ids), (whole, divided, some) => {
      const sought = some.toSorted();
      const all = whole.split("\n");
      const expected = sought.map((id) => all.findIndex((each) => each.startsWith(`${id} `)));
      const { digest, lines } = linesOf(partsOf(whole, divided), sought);
      expect(digest).toBe(digestOf(whole));
      const areAllThere = !expected.includes(-1);
      expect(lines?.map(({ number, content }) => [number, content])).toEqual(
        areAllThere ? expected.map((index) => [index + 1, all[index]]) : undefined,
      );
      const bytes = Buffer.from(whole);
      for (const { start, length, content } of lines ?? [])
        expect(bytes.toString("utf8", start, start + length)).toBe(content);
    }),
  );
});

test("puts other lines in the places of some, and leaves out others", () => {
  const replacements = fc.array(fc.option(rest, { nil: undefined }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(text, sizes, replacements, (whole, divided, contents) => {
      const there = ids
        .filter((id) => whole.split("\n").some((each) => each.startsWith(`${id} `)))
        .toSorted();
      const { lines = [] } = linesOf(partsOf(whole, divided), there);
      const contentOf = new Map(lines.map((each, index) => [each, contents[index]]));
      const parts = () => withLinesReplaced(partsOf(whole, divided), lines, (each) => contentOf.get(each));
      const expected = whole
        .split("\n")
        .slice(0, -1)
        .flatMap((each, index) => {
          const replaced = lines.find(({ number }) => number === index + 1);
          return replaced ? (contentOf.get(replaced) ?? []) : [each];
        });
      expect(textAfter(whole, { [Symbol.iterator]: parts })).toBe(
        expected.map((each) => `${each}\n`).join(""),
      );
    }),
  );
});

test.each([
  ["a line that goes on in the next part", ["a on", "e\n"]],
  ["a line without an end", ["a one"]],
  ["a line that only seems to begin with a part", ["xx", "a one\n"]],
])("finds nothing in %s", (_, parts) => {
  const { digest, lines } = linesOf(
    parts.map((part) => Buffer.from(part)),
    ["a"],
  );
  expect([digest, lines]).toEqual([digestOf(parts.join("")), undefined]);
});

test.each([
  ["other line ends", "a one\r\n"],
  ["a byte order mark", "\ufeffa one\n"],
])("knows nothing of a ledger with %s, where nothing is sought in it either", (_, ledger) => {
  for (const sought of [["a"], []]) expect(linesOf([Buffer.from(ledger)], sought).lines).toBeUndefined();
  expect(linesOf([Buffer.from("a one\n")], []).lines).toEqual([]);
});
