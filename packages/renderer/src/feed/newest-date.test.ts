import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { timeOf } from "../date/moment.js";
import { newestDate } from "./newest-date.js";

const date = constantFrom(
  "2019-11-22",
  "2018-11-22",
  "2019-11-23",
  "2019-11-22T12:00Z",
  "2019-11-22T12:00:00Z",
  "2019-11-22T12:00:01Z",
  "2019-11-22T12:00:00.5Z",
  "2019-11-22T20:59:59+09:00",
  "2019-11-22T21:00:00+09:00",
  "2019-11-23T00:00:00+09:00",
  "2019-11-22T21:00:00+10:00",
  "2019-11-22T08:00:00-05:00",
);

test("is the latest moment, however the dates are written", () => {
  assert(
    property(array(date, { minLength: 1, maxLength: 6 }), (dates) => {
      const stories = dates.map((datePublished) => story({ datePublished }));
      const latest = Math.max(...dates.map(timeOf));
      // Of several that mean the same moment, it is the one of the first story.
      expect(newestDate({ stories })).toBe(dates.find((one) => timeOf(one) === latest));
    }),
    { numRuns: 500 },
  );
});

test("is not that of a story that was withdrawn", () => {
  const withdrawn = story({ status: "withdrawn", datePublished: "2019-11-23" });
  expect(newestDate({ stories: [withdrawn] })).toBeUndefined();
  expect(newestDate({ stories: [withdrawn, story({ datePublished: "2019-11-22" })] })).toBe("2019-11-22");
});

test("is that of the end of an embargo, where nothing is newer: only then the story came into the feed", () => {
  const embargoed = story({ datePublished: "2019-11-22", embargoedUntil: "2019-11-24T18:00:00+09:00" });
  const newest = (...others: readonly ReturnType<typeof story>[]) =>
    newestDate({ stories: [embargoed, ...others] });
  expect(newest(story({ datePublished: "2019-11-23" }))).toBe("2019-11-24T18:00:00+09:00");
  expect(newest(story({ datePublished: "2019-11-25" }))).toBe("2019-11-25");
  const changed = story({ ...embargoed.article, dateModified: "2019-11-26" });
  expect(newestDate({ stories: [changed] })).toBe("2019-11-26");
});
