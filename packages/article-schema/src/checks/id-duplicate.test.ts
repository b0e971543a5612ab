import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds an id that is taken", () => {
  expect(found({ entities: [...sound.entities, { type: "place", id: "anna-berg", name: "Berg" }] })).toEqual([
    { code: "id-duplicate", path: "entities.2.id" },
  ]);
});
