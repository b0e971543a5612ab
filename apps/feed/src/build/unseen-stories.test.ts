import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { unseenStories } from "./unseen-stories.js";

const now = new Date("2019-12-01T00:00:00Z");
const known = Array.from({ length: 99 }, (_, index) => libraryStory(article(`s${index}`)));

/** Says what is noted where a story is added to others of 22 November. */
function noted(fields: object, others = known) {
  const added = libraryStory(article("new", fields));
  return unseenStories([...others, added], [added.record.id], now);
}

test("a new story that comes straight into the archives is named", () => {
  expect(noted({ datePublished: "2019-11-21" })).toBe(
    "1 new story is dated before the newest 99, and in the archives alone, where subscribers are not shown what is new: stories/new.md. Date what is news by when it is published.",
  );
});

test("of many, the first are named", () => {
  const added = Array.from({ length: 7 }, (_, index) =>
    libraryStory(article(`old-${index}`, { datePublished: "2019-11-01" })),
  );
  const note = unseenStories(
    [...known, ...added],
    added.map(({ record }) => record.id),
    now,
  );
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
  expect(
    unseenStories(
      all,
      all.map(({ record }) => record.id),
      now,
    ),
  ).toBeUndefined();
});
