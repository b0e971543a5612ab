import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a quote of nobody", () => {
  expect(found({ quotes: [{ text: "It is done," }] })).toEqual([
    { code: "quote-without-speaker", path: "quotes.0" },
  ]);
});

test("takes an attribution in words", () => {
  expect(found({ quotes: [{ text: "It is done,", attribution: "an engineer" }] })).toEqual([]);
});
