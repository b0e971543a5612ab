import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { record } from "../../test/record.js";
import { newestFirst } from "../records/newest-first.js";
import { dividedFeed, vacatedPlaces } from "./places.js";

const day = (index: number) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString();
const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-22", reason: "Wrong." } };

/** Gives an edition of stories, some of which were withdrawn. */
const editionOf = (count: number, gone: readonly number[] = []) =>
  testEdition(
    Array.from({ length: count }, (_, index) =>
      article(`s${index}`, { datePublished: day(index), ...(gone.includes(index) ? withdrawn : {}) }),
    ),
  );

const idsIn = (text: string | undefined) =>
  parseRssFeed(text ?? "").items?.map(({ guid }) => guid?.value?.replace(/.*:/, "")) ?? [];

test.each([100, 101, 149, 150, 250])(
  "of %i stories, a subscriber is shown no older one because another was withdrawn",
  (count) => {
    const before = new Set(idsIn(editionOf(count).text("feed.xml")));
    const after = idsIn(editionOf(count, [count - 2, 3]).text("feed.xml"));
    expect(after.filter((id) => !before.has(id))).toEqual([]);
    expect(after).toHaveLength(before.size - 1);
  },
);

test.each(["rss-2.xml", "rss-3.xml", "atom-2.xml", "json-2.json"])(
  "archive/%s is the same when a story of another document was withdrawn",
  (name) => {
    const before = editionOf(250);
    for (const gone of [3, 249])
      expect(editionOf(250, [gone]).text(`archive/${name}`)).toBe(before.text(`archive/${name}`));
  },
);

test.each([99, 75, 50])(
  "an archive of which a story was withdrawn has the others, wherever it stood: %i",
  (gone) => {
    const listed = Array.from({ length: 50 }, (_, place) => 99 - place).filter((index) => index !== gone);
    expect(idsIn(editionOf(150, [gone]).text("archive/rss-2.xml"))).toEqual(
      listed.map((index) => `s${index}`),
    );
  },
);

test("whoever follows the archives has every story that is published, once, whatever was withdrawn", () => {
  const gone = [0, 3, 57, 58, 199, ...Array.from({ length: 50 }, (_, index) => 100 + index)];
  const edition = editionOf(230, gone);
  const ids: (string | undefined)[] = [];
  for (let path = "feed.json"; path !== "";) {
    const { items = [], next_url: next = "" } = parseJsonFeed(edition.text(path) ?? "");
    expect(items).not.toEqual([]);
    ids.push(...items.map(({ id }) => id?.replace(/.*:/, "")));
    path = next.replace("https://news.example/", "");
  }
  const published = Array.from({ length: 230 }, (_, index) => index).filter((index) => !gone.includes(index));
  expect(ids).toEqual(published.toReversed().map((index) => `s${index}`));
});

test.each([
  [25, 25],
  [26, 74],
  [45, 55],
])("a new subscriber is given stories, also where %i of the newest 50 were withdrawn", (count, shown) => {
  const gone = Array.from({ length: count }, (_, index) => 99 - index);
  const newest = Array.from({ length: shown }, (_, index) => `s${99 - count - index}`);
  expect(idsIn(editionOf(100, gone).text("feed.xml"))).toEqual(newest);
});

test("stories that are gone leave empty places, counted from the newest story", () => {
  const planned = (...indices: readonly number[]) =>
    newestFirst(indices.map((index) => ({ record: record(`s${index}`, { datePublished: day(index) }) })));
  const [published, gone] = [planned(9, 6, 5, 1), planned(10, 8, 7, 2, 0)];
  const vacated = vacatedPlaces(published, gone);
  expect(vacated).toEqual([0, 2, 3, 6, 8]);
  // Those that were withdrawn come first, and then those that have expired: not in the order of lists.
  expect(vacatedPlaces(published, gone.toReversed())).toEqual(vacated);
  expect(dividedFeed(published, vacated)).toEqual({ subscription: published, archives: [] });
});
