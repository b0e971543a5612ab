import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a claim of nobody", () => {
  expect(found({ claims: [{ text: "It is safe.", standing: "reported" }] })).toEqual([
    { code: "claim-without-claimant", path: "claims.0" },
  ]);
});

test("takes an attribution in words", () => {
  expect(
    found({ claims: [{ text: "It is safe.", standing: "reported", attribution: "press reports" }] }),
  ).toEqual([]);
});
