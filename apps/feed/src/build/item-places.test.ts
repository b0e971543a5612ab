import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import type { FeedDocument } from "../edition/feed-document.js";
import { ItemPlaces } from "./item-places.js";

const head = { publication, url: "https://news.example/feed.xml", homeUrl: "https://news.example/" };
const document = (format: FeedDocument["format"], ids: string, more: object = {}): FeedDocument => ({
  format,
  head: { ...head, ...more },
  stories: Array.from(ids, (id) => ({ id, slug: id })),
  withdrawn: [],
});
const items = (file: string, ...ends: number[]) => ({
  file,
  ends: Uint32Array.from(ends),
  newest: Array.from({ length: ends.length / 2 }, () => "2024-05-01"),
});
const place = (file: string, start: number, end: number) => ({ file, start, end, newest: "2024-05-01" });

test("says where the items of stories stand, in each format", () => {
  const places = new ItemPlaces();
  places.note(document("rss", "ab"), items("rss-1.xml", 10, 20, 20, 35));
  places.note(document("json", "ab"), items("json-1.json", 5, 6, 8, 9));
  places.note(document("rss", "c"), items("rss-2.xml", 1, 2));
  expect([...places.of(document("rss", "cbx"))]).toEqual([
    ["c", place("rss-2.xml", 1, 2)],
    ["b", place("rss-1.xml", 20, 35)],
  ]);
  expect([...places.of(document("json", "ac"))]).toEqual([["a", place("json-1.json", 5, 6)]]);
  expect(places.of(document("atom", "ab")).size).toBe(0);
});

test("takes no two documents for one that begin with one story and are of one length", () => {
  const places = new ItemPlaces();
  places.note(document("rss", "ab"), items("rss-1.xml", 10, 20, 20, 35));
  places.note(document("json", "ac"), items("json-1.json", 5, 6, 8, 9));
  expect(places.of(document("json", "b")).size).toBe(0);
  expect([...places.of(document("json", "c"))]).toEqual([["c", place("json-1.json", 8, 9)]]);
});

test.each(["acb", "abe"])("takes %s for no other format of abc", (ids) => {
  const places = new ItemPlaces();
  places.note(document("rss", "abc"), items("rss-1.xml", 0, 1, 1, 2, 2, 3));
  places.note(document("rss", "xye"), items("rss-2.xml", 0, 1, 1, 2, 2, 3));
  places.note(document("json", ids), items("json-1.json", 0, 1, 1, 2, 2, 3));
  const second = ids.charAt(1);
  expect([...places.of(document("json", second))]).toEqual([[second, place("json-1.json", 1, 2)]]);
  expect(places.of(document("json", ids)).size).toBe(3);
});

test("knows nothing of a document that did not tell of each of its stories", () => {
  const places = new ItemPlaces();
  places.note(document("rss", "ab"), items("rss-1.xml", 10, 20));
  places.note(document("rss", ""), items("rss-2.xml"));
  expect(places.of(document("rss", "ab")).size).toBe(0);
});

test("gives no items to feeds of another language than the publication's", () => {
  const places = new ItemPlaces();
  places.note(document("rss", "a"), items("rss-1.xml", 10, 20));
  expect(places.of(document("rss", "a", { publication: { ...publication } })).size).toBe(0);
});
