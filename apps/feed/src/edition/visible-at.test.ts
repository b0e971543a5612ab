import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { visibleAt } from "./visible-at.js";

const now = new Date("2019-11-22T09:00:00Z");

test.each([
  [{}, true],
  [{ embargoedUntil: "2019-11-22T18:00:00+09:00" }, true],
  [{ embargoedUntil: "2019-11-22T18:00:01+09:00" }, false],
  [{ expires: "2019-11-22T09:00:01Z" }, true],
  [{ expires: "2019-11-22T09:00:00Z" }, false],
  [{ datePublished: "2031-01-01" }, true],
  [{ status: "draft" }, false],
  [{ status: "withdrawn", withdrawal: { date: "2019-11-22", reason: "Wrong." } }, true],
])("%j is visible: %j", (fields, visible) => {
  expect(visibleAt([article("a", fields)], now)).toHaveLength(visible ? 1 : 0);
});
