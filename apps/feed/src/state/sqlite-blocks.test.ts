import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { sqliteBlocks } from "./sqlite-blocks.js";
import { tables } from "./sqlite-state.js";

/** A table with two blocks. */
function twoBlocks() {
  const database = new DatabaseSync(":memory:");
  database.exec(tables);
  const store = sqliteBlocks(database, "output");
  store.write(1, { head: "2nd", rest: "second" }, 20);
  store.write(0, { head: "1st", rest: "first" }, 10);
  return { database, store };
}

test("keeps blocks by their numbers, each in the place of the one before", () => {
  const { store } = twoBlocks();
  store.write(0, { head: "1st", rest: "first again" }, 11);
  expect(store.sizes()).toEqual([11, 20]);
  expect([0, 1].map(store.read)).toEqual([
    { head: "1st", rest: "first again" },
    { head: "2nd", rest: "second" },
  ]);
  expect([0, 1].map(store.head)).toEqual(["1st", "2nd"]);
  store.write(2, { head: "", rest: "" }, 0);
  expect(Array.from(store.heads(), (head) => Buffer.from(head).toString())).toEqual(["1st", "2nd"]);
  store.clear();
  expect(store.sizes()).toEqual([]);
});

test("keeps the blocks of stories and of files apart", () => {
  const { database, store } = twoBlocks();
  const stories = sqliteBlocks(database, "story");
  stories.write(0, { head: "h", rest: "a story" }, 1);
  store.clear();
  expect([stories.sizes(), stories.read(0)]).toEqual([[1], { head: "h", rest: "a story" }]);
});

test("takes a block in another one's place, and one that is not there, for damage", () => {
  const { database, store } = twoBlocks();
  database.exec("update output set block = 2 where block = 0");
  for (const read of [store.read, store.head]) {
    expect(() => read(2)).toThrow(SyntaxError);
    expect(() => read(0)).toThrow(SyntaxError);
  }
  expect(() => [...store.heads()]).toThrow(SyntaxError);
  expect(store.read(1)).toEqual({ head: "2nd", rest: "second" });
});

test("takes a block for damage in which either part is another one", () => {
  const { database, store } = twoBlocks();
  database.exec(
    "update output set rest = 'secund' where block = 1; update output set head = '1ts' where block = 0",
  );
  expect(() => store.read(1)).toThrow(SyntaxError);
  expect(store.head(1)).toBe("2nd");
  expect(() => store.read(0)).toThrow(SyntaxError);
  expect(() => store.head(0)).toThrow(SyntaxError);
  expect(() => [...store.heads()]).toThrow(SyntaxError);
});

test("takes a block for damage that is said to have fewer entries", () => {
  const { database, store } = twoBlocks();
  database.exec("update output set size = 9 where block = 0");
  expect(() => store.read(0)).toThrow(SyntaxError);
  expect(() => store.head(0)).toThrow(SyntaxError);
});
