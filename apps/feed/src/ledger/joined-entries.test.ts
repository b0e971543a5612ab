import { expect, test } from "vitest";
import { joinedEntries } from "./joined-entries.js";
import type { RecordedEntry } from "./ledger.js";

const entry: RecordedEntry = {
  id: "tag:news.example,2019:a",
  slug: "a",
  formerSlugs: [],
  published: "2019-11-22",
  modified: "2019-11-22",
  hash: "0".repeat(32),
  withdrawn: false,
  line: 3,
};
const changed = { modified: "2019-11-22T22:00:00+09:00", hash: "1".repeat(32) };

test.each<[string, Partial<RecordedEntry>, Partial<RecordedEntry>]>([
  ["the same", {}, {}],
  ["a later text", changed, changed],
  ["a withdrawal of the same day", { withdrawn: true }, { withdrawn: true }],
  ["another address", { slug: "b", formerSlugs: ["a"] }, { slug: "b", formerSlugs: ["a"] }],
  [
    "a later text at the address before",
    { ...changed, slug: "b" },
    { ...changed, slug: "b", formerSlugs: ["a"] },
  ],
])("joins a line with one that says %s, in whatever order", (_, fields, joined) => {
  const other = { ...entry, ...fields };
  expect(joinedEntries(entry, other)).toEqual({ ...entry, ...joined });
  expect(joinedEntries(other, entry)).toEqual({ ...entry, ...joined });
});

test("joins a text that one branch has changed with an address that another one has", () => {
  const moved = { ...entry, slug: "b", formerSlugs: ["a"] };
  const joined = { ...moved, ...changed };
  expect(joinedEntries({ ...entry, ...changed }, moved)).toEqual(joined);
  expect(joinedEntries(moved, { ...entry, ...changed })).toEqual(joined);
});

test("no address is lost that only one line knows of", () => {
  const [one, other] = [
    { ...entry, formerSlugs: ["x"] },
    { ...entry, ...changed, formerSlugs: ["y"] },
  ];
  const joined = { ...other, formerSlugs: ["x", "y"] };
  expect(joinedEntries(one, other)).toEqual(joined);
  expect(joinedEntries(other, one)).toEqual(joined);
});

test("of two addresses that a story had in turn, the later line says which it has", () => {
  const there = { ...entry, slug: "b", formerSlugs: ["a"] };
  const back = { ...entry, ...changed, formerSlugs: ["b"] };
  expect(joinedEntries(there, back)).toEqual(back);
  expect(joinedEntries(back, there)).toEqual(back);
});

test.each<[string, Partial<RecordedEntry>]>([
  ["another text of the same date", { hash: changed.hash, modified: "2019-11-22T12:00:00Z" }],
  ["another guid", { ...changed, guid: "17" }],
  ["another embargo", { ...changed, embargoedUntil: "2019-11-23T00:00:00Z" }],
  ["another first date", { ...changed, published: "2019-11-21" }],
])("takes no side where a line says %s", (_, fields) => {
  expect(joinedEntries(entry, { ...entry, ...fields })).toBeUndefined();
  expect(joinedEntries({ ...entry, ...fields }, entry)).toBeUndefined();
});
