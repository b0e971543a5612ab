import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockFormat, BlockList, type BlockStore } from "./block-list.js";

type Entry = readonly [key: string, value: number];

const format: BlockFormat<Entry> = {
  keyOf: ([key]) => key,
  format: (entries) => entries.map((entry) => entry.join(" ")).join("\n"),
  parse: (text) =>
    text.split("\n").map((line) => {
      const [key = "", value] = line.split(" ");
      return [key, Number(value)];
    }),
};

/** Keeps blocks in memory, and notes which of them were written. */
function memory(): { readonly store: BlockStore; readonly blocks: Map<number, string>; written: number[] } {
  const blocks = new Map<number, string>();
  const kept = {
    blocks,
    written: [] as number[],
    store: {
      read: () => [...blocks].toSorted(([a], [b]) => a - b),
      write: (block: number, text: string) => {
        kept.written.push(block);
        blocks.set(block, text);
      },
      remove: (block: number) => void blocks.delete(block),
      clear: () => blocks.clear(),
    },
  };
  return kept;
}

const contentOf = (list: BlockList<Entry>) =>
  new Map([...list.keys()].map((key) => [key, list.get(key)?.[1]]));

const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ key: fc.integer({ min: 0, max: 2000 }), value: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ delete: fc.integer({ min: 0, max: 2000 }) }) },
  { weight: 1, arbitrary: fc.constant({ reopen: true }) },
);

test("holds what a map holds after the same changes, also after it was saved and read again", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1500 }), fc.array(change, { maxLength: 60 }), (begun, changes) => {
      const { store } = memory();
      let list = new BlockList(format, store);
      const map = new Map<string, number>();
      const set = (key: number, value: number) => {
        list.set([`k${key}`, value]);
        map.set(`k${key}`, value);
      };
      for (let key = 0; key < begun; key++) set(key, key);
      for (const each of changes) {
        if ("delete" in each) {
          list.delete(`k${each.delete}`);
          map.delete(`k${each.delete}`);
        } else if ("key" in each) set(each.key, each.value);
        else {
          list.save();
          list = new BlockList(format, store);
        }
      }
      list.save();
      expect(contentOf(new BlockList(format, store))).toEqual(map);
    }),
    { numRuns: 60 },
  );
});

test("writes the block anew in which an entry changed, and no other", () => {
  const kept = memory();
  const list = new BlockList(format, kept.store);
  for (let key = 0; key < 2000; key++) list.set([`k${key}`, key]);
  list.save();
  expect(kept.written).toEqual([0, 1, 2, 3]);
  kept.written = [];
  list.set(["k600", 7]);
  list.save();
  expect(kept.written).toEqual([1]);
  list.save();
  expect(kept.written).toEqual([1]);
});

test("takes a block away in which nothing is left", () => {
  const { store, blocks } = memory();
  const list = new BlockList(format, store);
  for (let key = 0; key < 600; key++) list.set([`k${key}`, key]);
  list.save();
  for (let key = 0; key < 512; key++) list.delete(`k${key}`);
  list.save();
  expect([...blocks.keys()]).toEqual([1]);
});

test("takes everything away without a look at it, and goes on", () => {
  const { store, blocks } = memory();
  blocks.set(3, "what no software reads any more");
  const parse = (): never => {
    throw new Error("It was read.");
  };
  const list = new BlockList({ ...format, parse }, store);
  list.clear();
  expect([blocks.size, list.size]).toEqual([0, 0]);
  list.set(["a", 1]);
  list.save();
  expect([...blocks]).toEqual([[0, "a 1"]]);
});

test("forgets what was not saved", () => {
  const { store } = memory();
  new BlockList(format, store).set(["a", 1]);
  expect(new BlockList(format, store).size).toBe(0);
});
