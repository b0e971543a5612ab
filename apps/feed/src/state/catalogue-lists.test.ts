import { expect, test } from "vitest";
import { memoryBlocks } from "../../test/memory-blocks.js";
import { CatalogueLists } from "./catalogue-lists.js";

const lists = ["{}", "3 2 1", "", "5 6"];

function saved() {
  const memory = memoryBlocks();
  new CatalogueLists(memory.store).save(lists);
  memory.written.length = 0;
  memory.heads.length = 0;
  return { ...memory, lists: new CatalogueLists(memory.store) };
}

test("gives each list by its place, and reads no other", () => {
  const memory = saved();
  expect([memory.lists.at(3), memory.lists.at(2)]).toEqual(["5 6", ""]);
  expect(memory.heads).toEqual([3, 2]);
});

test.each<[string, readonly string[], readonly number[]]>([
  ["the same lists", lists, []],
  ["one more", [...lists, "7"], [4]],
  ["one that is other", lists.with(1, "3 2"), [1]],
  ["one less", lists.slice(1), [0, 1, 2]],
])("of %s, writes what is other than it was", (_, after, written) => {
  const memory = saved();
  memory.lists.save(after);
  expect(memory.written).toEqual(written);
  const found = new CatalogueLists(memory.store);
  expect(Array.from(after.keys(), (place) => found.at(place))).toEqual(after);
  expect(() => found.at(after.length)).toThrow(SyntaxError);
});
