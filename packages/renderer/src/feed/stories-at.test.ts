import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { storiesAt } from "./stories-at.js";

const now = new Date("2024-05-01T09:00:00Z");

test.each([
  [{}, 1],
  [{ embargoedUntil: "2024-05-01T18:00:00+09:00" }, 1],
  [{ embargoedUntil: "2024-05-01T18:00:01+09:00" }, 0],
  [{ expires: "2024-05-01T09:00:01Z" }, 1],
  [{ expires: "2024-05-01T09:00:00Z" }, 0],
  [{ status: "draft" }, 0],
  [{ status: "withdrawn", withdrawal: { date: "2024-05-01", reason: "Wrong." } }, 0],
])("of %j it gives %i", (fields, count) => {
  expect(storiesAt([story(fields)], now)).toHaveLength(count);
});

test("a story is not left out for a date of expiry that is none", () => {
  const expiring = story();
  Object.assign(expiring, { article: { ...expiring.article, expires: "tomorrow" } });
  expect(() => storiesAt([expiring], now)).toThrow("story.article.expires must be a day such as 2019-11-22");
});
