import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test.each(["\n---\n", "&nbsp;"])("finds a body that says nothing: %j", (body) => {
  expect(found({ body, entities: [] })).toEqual([{ code: "body-empty", path: "body" }]);
});

test("finds a body of nothing but HTML, which does not get through", () => {
  expect(found({ body: "<p>Hello</p>", entities: [] })).toEqual([
    { code: "html-left-out", path: "body", place: { line: 1, column: 1 } },
    { code: "body-empty", path: "body" },
  ]);
});

test("asks no body of a withdrawn story", () => {
  const withdrawal = { date: "2026-01-02", reason: "The report was wrong." };
  expect(found({ body: "", entities: [], status: "withdrawn", withdrawal })).toEqual([]);
});
