import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sqliteBlocks } from "./sqlite-blocks.js";
import { tables } from "./sqlite-state.js";

/** A table with two blocks. */
function twoBlocks() {
  const database = new DatabaseSync(":memory:");
  database.exec(tables);
  const store = sqliteBlocks(database, "output");
  store.write(1, "second", 20);
  store.write(0, "first", 10);
  return { database, store };
}

test("keeps blocks by their numbers, each in the place of the one before", () => {
  const { store } = twoBlocks();
  store.write(0, "first again", 11);
  expect(store.sizes()).toEqual([11, 20]);
  expect([store.read(0), store.read(1)]).toEqual(["first again", "second"]);
  store.clear();
  expect(store.sizes()).toEqual([]);
});

test("keeps the blocks of stories and of files apart", () => {
  const { database, store } = twoBlocks();
  const stories = sqliteBlocks(database, "story");
  stories.write(0, "a story", 1);
  store.clear();
  expect([stories.sizes(), stories.read(0)]).toEqual([[1], "a story"]);
});

test("takes a block in another one's place, and one that is not there, for damage", () => {
  const { database, store } = twoBlocks();
  database.exec("update output set block = 2 where block = 0");
  expect(() => store.read(2)).toThrow(SyntaxError);
  expect(() => store.read(0)).toThrow(SyntaxError);
  expect(store.read(1)).toBe("second");
});
