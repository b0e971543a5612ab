import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { postdatedStories } from "./postdated-stories.js";

const now = new Date("2019-11-22T12:00:00Z");

/** Says what is noted of a new story. */
function noted(fields: object) {
  const added = libraryStory(article("new", fields));
  return postdatedStories([libraryStory(article("old")), added], [added.record.id], now);
}

test.each(["2019-11-24", "2019-11-22T12:00:01Z", "2062-11-22"])(
  "a new story that is dated %s is named",
  (datePublished) => {
    expect(noted({ datePublished })).toBe(
      "1 new story is dated later than this build, but published with it: stories/new.md. To hold a story back, give it embargoedUntil.",
    );
  },
);

test.each<[string, object]>([
  ["dated now", { datePublished: "2019-11-22T12:00:00Z" }],
  ["of a day that has begun further east", { datePublished: "2019-11-23" }],
  ["held back", { datePublished: "2019-11-24", embargoedUntil: "2019-11-24T00:00:00Z" }],
  ["a draft", { datePublished: "2019-11-24", status: "draft" }],
])("a new story that is %s is not", (_, fields) => expect(noted(fields)).toBeUndefined());

test("a story that was recorded before is not", () => {
  const known = libraryStory(article("known", { datePublished: "2019-11-24" }));
  expect(postdatedStories([known], [], now)).toBeUndefined();
});

test("of many, the first are named", () => {
  const added = Array.from({ length: 7 }, (_, index) =>
    libraryStory(article(`new-${index}`, { datePublished: "2020-01-01" })),
  );
  const ids = added.map(({ record }) => record.id);
  expect(postdatedStories(added, ids, now)).toMatch(
    /^7 new stories are .*: stories\/new-0\.md, .*stories\/new-4\.md …\. /,
  );
});
