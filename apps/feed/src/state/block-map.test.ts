import * as fc from "fast-check";
import { expect, test } from "vitest";
import { memoryBlocks } from "../../test/memory-blocks.js";
import { BlockMap } from "./block-map.js";
import type { BlockFormat, BlockStore } from "./blocks.js";

type Entry = readonly [key: string, value: number];

const format: BlockFormat<Entry> = {
  keyOf: ([key]) => key,
  format: (entries) => {
    if (entries.length === 0) throw new Error("There is none.");
    return {
      head: String(entries.length),
      rest: entries.map((entry) => entry.join(" ")).join("\n"),
    };
  },
  parse: ({ rest }) =>
    rest.split("\n").map((line) => {
      const [key = "", value] = line.split(" ");
      return [key, Number(value)];
    }),
};

/** Gives how many entries each block of a store has, of which the first one tells where the others begin. */
const sizesIn = ({ sizes }: BlockStore) => sizes().slice(1);
/** Gives the places of the blocks of a map. */
const placesIn = (map: BlockMap<Entry>) => Array.from({ length: map.blocks }, (_, place) => place);

const contentOf = (map: BlockMap<Entry>) => new Map([...map.keys()].map((key) => [key, map.get(key)?.[1]]));

const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ key: fc.integer({ min: 0, max: 2000 }), value: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ delete: fc.integer({ min: 0, max: 2000 }) }) },
  { weight: 1, arbitrary: fc.record({ reopen: fc.boolean() }) },
);

test("holds what a map holds after the same changes, also after it was saved and read again", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1500 }), fc.array(change, { maxLength: 60 }), (begun, changes) => {
      const { store } = memoryBlocks();
      let tested = new BlockMap(format, store);
      const map = new Map<string, number>();
      const set = (key: number, value: number) => {
        tested.set([`k${key}`, value]);
        map.set(`k${key}`, value);
      };
      for (let key = 0; key < begun; key++) set(key, key);
      for (const each of changes) {
        if ("delete" in each) {
          tested.delete(`k${each.delete}`);
          map.delete(`k${each.delete}`);
        } else if ("key" in each) set(each.key, each.value);
        else {
          tested.save();
          if (each.reopen) tested = new BlockMap(format, store);
        }
      }
      tested.save();
      expect(contentOf(new BlockMap(format, store))).toEqual(map);
    }),
    { numRuns: 60 },
  );
});

test("reads and writes the block that an entry is in, and no other", () => {
  const { store, written, read } = memoryBlocks();
  const first = new BlockMap(format, store);
  for (let key = 0; key < 2000; key++) first.set([`k${key}`, key]);
  first.save();
  expect(written).toEqual([1, 2, 3, 4, 5, 6, 0]);
  written.length = 0;
  const map = new BlockMap(format, store);
  expect(map.size).toBe(2000);
  expect(read).toEqual([]);
  map.set(["k600", 7]);
  expect(map.get("k600")).toEqual(["k600", 7]);
  map.save();
  map.save();
  expect(written).toEqual(read);
  expect(written).toHaveLength(1);
});

test("gives the head of a block that is as it was written, and reads nothing else of it", () => {
  const { store, read } = memoryBlocks();
  const first = new BlockMap(format, store);
  for (let key = 0; key < 2000; key++) first.set([`k${key}`, key]);
  expect([0, 1].map((block) => first.head(block))).toEqual([undefined, undefined]);
  first.save();
  const map = new BlockMap(format, store);
  expect(placesIn(map).map((block) => map.head(block))).toEqual(sizesIn(store).map(String));
  expect([map.blocks, map.head(6), read]).toEqual([6, undefined, []]);
  const changed = map.blockOf("k600");
  map.set(["k600", 7]);
  expect(placesIn(map).filter((block) => map.head(block) === undefined)).toEqual([changed]);
  expect([...map.entriesIn(changed)]).toContainEqual(["k600", 7]);
});

test("has entries whose keys follow one another in one block, of blocks that are as large as each other", () => {
  const { store, blocks } = memoryBlocks();
  const map = new BlockMap(format, store);
  const keys = Array.from({ length: 8000 }, (_, key) => `stories/a-story-${key}/index.html`);
  for (const [value, key] of keys.entries()) map.set([key, value]);
  map.save();
  const sizes = sizesIn(store);
  expect(sizes).toHaveLength(21);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect([...map.keys()]).toEqual(keys.toSorted());
  for (const key of keys.slice(0, 7990)) map.delete(key);
  map.save();
  expect(blocks.size).toBe(2);
  expect([...new BlockMap(format, store).keys()]).toEqual(keys.slice(7990).toSorted());
});

test("makes several blocks of one that has become too large, and leaves the others as they are", () => {
  const { store, written, blocks } = memoryBlocks();
  const map = new BlockMap(format, store);
  for (let key = 1000; key < 3000; key++) map.set([`k${key}`, key]);
  map.save();
  const before = new Map(blocks);
  written.length = 0;
  for (let key = 1000; key < 1450; key++) map.set([`k1400.${key}`, key]);
  map.save();
  expect(sizesIn(store)).toEqual([334, 261, 333, 334, 333, 333, 261, 261]);
  expect(new Set(written)).toEqual(new Set([2, 7, 8, 0]));
  for (const block of [1, 3, 4, 5, 6]) expect(blocks.get(block)).toBe(before.get(block));
  const after = new BlockMap(format, store);
  expect([...after.keys()]).toEqual([...map.keys()].toSorted());
  expect(after.get("k1400.1449")).toEqual(["k1400.1449", 1449]);
  written.length = 0;
  after.set(["k1400.1449", 7]);
  after.save();
  expect(written).toHaveLength(1);
});

test("takes blocks for damaged where some are missing", () => {
  const { store, blocks } = memoryBlocks();
  const map = new BlockMap(format, store);
  for (let key = 0; key < 2000; key++) map.set([`k${key}`, key]);
  map.save();
  const all = [...blocks];
  for (const missing of [6, 3, 0]) {
    expect(blocks.delete(missing)).toBe(true);
    expect(() => contentOf(new BlockMap(format, store))).toThrow(SyntaxError);
    for (const [block, text] of all) blocks.set(block, text);
  }
  expect(contentOf(new BlockMap(format, store)).size).toBe(2000);
});

test("takes everything away without a look at it, and goes on", () => {
  const { store, blocks } = memoryBlocks();
  blocks.set(0, { head: "", rest: "what no software reads any more", size: 1 });
  const parse = (): never => {
    throw new Error("It was read.");
  };
  const map = new BlockMap({ ...format, parse }, store);
  expect(() => map.head(0)).toThrow(SyntaxError);
  map.clear();
  expect([blocks.size, map.size, map.head(0)]).toEqual([0, 0, undefined]);
  map.set(["a", 1]);
  map.save();
  expect([...blocks]).toEqual([
    [1, { head: "1", rest: "a 1", size: 1 }],
    [0, { head: "\n1", rest: "", size: 0 }],
  ]);
});

test("takes away what was not saved with the rest", () => {
  const { store, blocks } = memoryBlocks();
  const map = new BlockMap(format, store);
  for (let key = 0; key < 2000; key++) map.set([`k${key}`, key]);
  map.save();
  for (let key = 0; key < 2000; key++) map.set([`k${key}`, 0]);
  map.clear();
  map.set(["a", 1]);
  map.save();
  expect([...blocks]).toEqual([
    [1, { head: "1", rest: "a 1", size: 1 }],
    [0, { head: "\n1", rest: "", size: 0 }],
  ]);
});

test("is not divided anew for the few that are gone, and writes nothing for one that was not there", () => {
  const { store, written } = memoryBlocks();
  const map = new BlockMap(format, store);
  for (let key = 0; key < 800; key++) map.set([`k${key}`, key]);
  map.save();
  for (let key = 300; key < 800; key++) map.delete(`k${key}`);
  map.save();
  expect(sizesIn(store)).toHaveLength(3);
  written.length = 0;
  map.delete("k600");
  map.save();
  expect(written).toEqual([]);
  for (let key = 0; key < 300; key++) if (key !== 7) map.delete(`k${key}`);
  map.save();
  expect(sizesIn(store)).toEqual([1]);
  map.delete("k7");
  map.save();
  expect(sizesIn(store)).toEqual([0]);
  expect([...new BlockMap(format, store).keys()]).toEqual([]);
});

test("forgets what was not saved", () => {
  const { store } = memoryBlocks();
  new BlockMap(format, store).set(["a", 1]);
  expect(new BlockMap(format, store).size).toBe(0);
});
