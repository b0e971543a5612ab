import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a headline that partners cut off", () => {
  expect(found({ headline: "a".repeat(111) })).toEqual([{ code: "headline-too-long", path: "headline" }]);
});

test("counts characters, and not their parts", () => {
  expect(found({ headline: "😀".repeat(110) })).toEqual([]);
});
