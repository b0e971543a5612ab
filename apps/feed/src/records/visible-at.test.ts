import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { isExpiredAt, visibleAt } from "./visible-at.js";

const now = new Date("2019-11-22T09:00:00Z");
const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-22", reason: "Wrong." } };

test.each([
  [{}, true],
  [{ embargoedUntil: "2019-11-22T18:00:00+09:00" }, true],
  [{ embargoedUntil: "2019-11-22T18:00:01+09:00" }, false],
  [{ expires: "2019-11-22T09:00:01Z" }, true],
  [{ expires: "2019-11-22T09:00:00Z" }, false],
  [{ datePublished: "2031-01-01" }, true],
  [{ status: "draft" }, false],
  [withdrawn, true],
  // Readers have it, and are told.
  [{ ...withdrawn, expires: "2019-11-21T00:00:00Z" }, true],
  [{ ...withdrawn, embargoedUntil: "2019-11-23T00:00:00Z" }, false],
])("%j is visible: %j", (fields, visible) => {
  expect(visibleAt([article("a", fields)], now)).toHaveLength(visible ? 1 : 0);
});

test.each([
  [{ expires: "2019-11-22T09:00:00Z" }, true],
  [{ expires: "2019-11-22T09:00:01Z" }, false],
  [{}, false],
  [{ expires: "2019-11-21T00:00:00Z", status: "draft" }, false],
  [{ expires: "2019-11-21T00:00:00Z", embargoedUntil: "2019-11-23T00:00:00Z" }, false],
  [{ ...withdrawn, expires: "2019-11-21T00:00:00Z" }, false],
])("%j has expired: %j", (fields, expired) => {
  expect(isExpiredAt(article("a", fields), now)).toBe(expired);
});
