import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a headline that partners cut off", () => {
  expect(found({ headline: "a".repeat(111) })).toEqual([{ code: "headline-too-long", path: "headline" }]);
});

test("counts characters, and not their parts", () => {
  for (const character of ["😀", "한".normalize("NFD"), "กี้", "é\u200d"])
    expect(found({ headline: character.repeat(110) })).toEqual([]);
});
