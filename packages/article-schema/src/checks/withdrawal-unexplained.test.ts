import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test("finds a withdrawn story that does not say why", () => {
  expect(found({ status: "withdrawn" })).toEqual([{ code: "withdrawal-unexplained", path: "withdrawal" }]);
});

test("finds a reason without a withdrawal", () => {
  expect(found({ withdrawal: { date: "2024-05-02", reason: "Wrong." } })).toEqual([
    { code: "withdrawal-unexplained", path: "status" },
  ]);
});

test("takes a withdrawn story that says why", () => {
  expect(found({ status: "withdrawn", withdrawal: { date: "2024-05-02", reason: "Wrong." } })).toEqual([]);
});
