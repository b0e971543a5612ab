import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a change before the first publication", () => {
  expect(found({ dateModified: "2024-04-29" })).toEqual([
    { code: "modified-before-published", path: "dateModified" },
  ]);
});

test("takes a moment that may be on the same day somewhere", () => {
  expect(found({ dateModified: "2024-04-30T23:00:00-05:00" })).toEqual([]);
});

test("compares moments exactly", () => {
  expect(found({ datePublished: "2024-05-01T12:00:00+09:00", dateModified: "2024-05-01T02:59:59Z" })).toEqual(
    [{ code: "modified-before-published", path: "dateModified" }],
  );
});
