import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a dispute that nobody is in", () => {
  expect(found({ claims: [{ text: "It is safe.", standing: "disputed", claimant: "anna-berg" }] })).toEqual([
    { code: "claim-dispute-unnamed", path: "claims.0.disputedBy" },
  ]);
});

test("finds a dispute that is not called one", () => {
  expect(
    found({
      claims: [{ text: "It is safe.", standing: "confirmed", attribution: "he", disputedBy: ["anna-berg"] }],
    }),
  ).toEqual([{ code: "claim-dispute-unnamed", path: "claims.0.standing" }]);
});

test("takes a dispute with both sides", () => {
  expect(
    found({
      claims: [{ text: "It is safe.", standing: "disputed", attribution: "he", disputedBy: ["anna-berg"] }],
    }),
  ).toEqual([]);
});
