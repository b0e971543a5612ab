import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import type { LibraryStory } from "../library/library.js";
import { unseenStories } from "./unseen-stories.js";

const now = new Date("2019-12-01T00:00:00Z");
const told = (added: readonly LibraryStory[]) => ({
  added: added.map(({ record }) => record.id),
  takenOut: [],
  now,
});
const known = Array.from({ length: 99 }, (_, index) => libraryStory(article(`s${index}`)));

/** Says what is noted where a story is added to others of 22 November. */
function noted(fields: object, others = known) {
  const added = libraryStory(article("new", fields));
  return unseenStories([...others, added], told([added]));
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
  expect(unseenStories([...known, added], told([added]))).toContain(String.raw`a\n::error::b.md`);
});

test("so is one that others have no room for, though as many may stand before it in a smaller feed", () => {
  const older = Array.from({ length: 40 }, (_, index) =>
    libraryStory(article(`old-${index}`, { datePublished: "2019-11-01" })),
  );
  const others = [...known.slice(0, 60), ...older];
  expect(noted({ datePublished: "2019-11-21" }, others)).toContain(
    "1 new story is dated before the newest 51, and in the archives alone",
  );
  expect(noted({ datePublished: "2019-11-21" }, others.slice(20))).toBeUndefined();
});

test("so are those of one day, where a feed cannot hold all that are new", () => {
  const added = Array.from({ length: 120 }, (_, index) =>
    libraryStory(article(`new-${100 + index}`, { datePublished: "2019-11-23" })),
  );
  const note = unseenStories([...known, ...added], told(added));
  expect(note).toMatch(/^51 new stories are dated before the newest 69, .*: stories\/new-169\.md, /);
  expect(note).toMatch(/ Date what is news by when it is published, and build before so many are new\.$/);
});

test("of many, the first are named", () => {
  const added = Array.from({ length: 7 }, (_, index) =>
    libraryStory(article(`old-${index}`, { datePublished: "2019-11-01" })),
  );
  const note = unseenStories([...known, ...added], told(added));
  expect(note).toMatch(/^7 new stories are .*: stories\/old-0\.md, .*stories\/old-4\.md …\. /);
});

test.each<[string, object, typeof known]>([
  ["dated with the others", { datePublished: "2019-11-22" }, known],
  ["among few", { datePublished: "2019-11-21" }, known.slice(1)],
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

test("the stories of a first build are not", () => {
  const old = libraryStory(article("old", { datePublished: "2019-11-01" }));
  const all = [...known, old];
  expect(unseenStories(all, told(all))).toBeUndefined();
});
