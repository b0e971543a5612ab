import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import type { LibraryStory } from "../library/library.js";
import { unseenStories } from "./unseen-stories.js";

const now = new Date("2019-12-01T00:00:00Z");
const told = (added: readonly LibraryStory[]) => ({
  added: added.map(({ record }) => record.id),
  returned: [],
  takenOut: [],
  now,
});
const known = Array.from({ length: 99 }, (_, index) => libraryStory(article(`s${index}`)));

/** Says what is noted where a story is added to others of 22 November. */
function noted(fields: object, others: readonly LibraryStory[] = known) {
  const added = libraryStory(article("new", fields));
  return unseenStories({ stories: [...others, added] }, told([added]));
}

test("a new story that comes straight into the archives is named", () => {
  expect(noted({ datePublished: "2019-11-21" })).toBe(
    "1 new story is dated before the newest 50, and in the archives alone, where subscribers are not shown what is new: stories/new.md. Date what is news by when it is published.",
  );
});

test("a story whose file's name has several lines is named on one", () => {
  const added = {
    ...libraryStory(article("new", { datePublished: "2019-11-21" })),
    file: "a\n::error::b.md",
  };
  expect(unseenStories({ stories: [...known, added] }, told([added]))).toContain(
    String.raw`a\n::error::b.md`,
  );
});

test("so is one that others have no room for, though as many may stand before it in a smaller feed", () => {
  const older = Array.from({ length: 40 }, (_, index) =>
    libraryStory(article(`old-${index}`, { datePublished: "2019-11-01" })),
  );
  const others = [...known.slice(0, 60), ...older];
  expect(noted({ datePublished: "2019-11-21" }, others)).toContain(
    "1 new story is dated before the newest 51, and in the archives alone",
  );
  expect(noted({ datePublished: "2019-11-21", language: "ko" }, others.slice(20))).toBeUndefined();
});

test("so are those of one day, where a feed cannot hold all that are new", () => {
  const added = Array.from({ length: 120 }, (_, index) =>
    libraryStory(article(`new-${100 + index}`, { datePublished: "2019-11-23" })),
  );
  const note = unseenStories({ stories: [...known, ...added] }, told(added));
  expect(note).toMatch(/^51 new stories are dated before the newest 69, .*: stories\/new-169\.md, /);
  expect(note).toMatch(/ Date what is news by when it is published, and build before so many are new\.$/);
});

test("of many, the first are named", () => {
  const added = Array.from({ length: 7 }, (_, index) =>
    libraryStory(article(`old-${index}`, { datePublished: "2019-11-01" })),
  );
  const note = unseenStories({ stories: [...known, ...added] }, told(added));
  expect(note).toMatch(/^7 new stories are .*: stories\/old-0\.md, .*stories\/old-4\.md …\. /);
});

test.each<[string, object, typeof known]>([
  ["dated with the others", { datePublished: "2019-11-22" }, known],
  ["among few", { datePublished: "2019-11-21", language: "ko" }, known.slice(1)],
  ["not shown yet", { datePublished: "2019-11-21", embargoedUntil: "2019-12-02T00:00:00Z" }, known],
  [
    "shown since an embargo ended",
    { datePublished: "2019-11-21", embargoedUntil: "2019-11-30T00:00:00Z" },
    known,
  ],
  [
    "withdrawn",
    {
      datePublished: "2019-11-21",
      status: "withdrawn",
      withdrawal: { date: "2019-11-30", reason: "Wrong." },
    },
    known,
  ],
])("a new story that is %s is not", (_, fields, others) => {
  expect(noted(fields, others)).toBeUndefined();
});

test("a story that was withdrawn and returns to the archives is named", () => {
  const returned = libraryStory(article("returned", { datePublished: "2019-11-21" }));
  const news = { added: [], returned: [returned.record.id], takenOut: [], now };
  expect(unseenStories({ stories: [...known, returned] }, news)).toContain(
    "1 new or returned story is dated before the newest 50, and in the archives alone",
  );
});

test("an old story is named that comes with the one by which the archives begin", () => {
  const added = [
    libraryStory(article("today", { datePublished: "2019-11-23" })),
    libraryStory(article("old", { datePublished: "2019-11-01" })),
  ];
  expect(unseenStories({ stories: [...known.slice(1), ...added] }, told(added))).toMatch(
    /^1 new story is .*old\.md/,
  );
});

const day = (index: number, fields: object = {}) =>
  libraryStory(article(`d${index}`, { datePublished: `2019-10-${10 + index}`, ...fields }));
const days = Array.from({ length: 21 }, (_, index) => day(index, { section: "World" }));
const older = Array.from({ length: 40 }, (_, index) =>
  libraryStory(article(`old-${index}`, { datePublished: "2019-10-01" })),
);

test("a new story that is in no feed of its section and its language is named with these", () => {
  expect(noted({ section: "World", datePublished: "2019-10-09" }, [...days, ...older])).toBe(
    "1 new story is in the feed of all stories, and missing from those of sections/world/, languages/en/, where 20 are dated later: stories/new.md. Date what is news by when it is published.",
  );
  const inKorean = { section: "World", datePublished: "2019-10-09", language: "ko" };
  expect(noted(inKorean, [...days, ...older])).toMatch(/ missing from those of sections\/world\/, where/);
});

test.each<[string, object, readonly LibraryStory[]]>([
  ["there is room in its channels", { section: "Asia", datePublished: "2019-10-09", language: "ko" }, days],
  ["it is of the moment of the last one there", { section: "World", datePublished: "2019-10-11" }, days],
  ["the publication is young", { section: "World", datePublished: "2019-10-09" }, days],
])("it is not where %s", (reason, fields, others) => {
  expect(noted(fields, reason.includes("young") ? others : [...others, ...older])).toBeUndefined();
});

test("the stories of a first build are not", () => {
  const old = libraryStory(article("old", { datePublished: "2019-11-01" }));
  const all = [...known, old];
  expect(unseenStories({ stories: all }, told(all))).toBeUndefined();
});
