import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds two places that lie in each other, once", () => {
  expect(
    found({
      about: ["a", "b"],
      entities: [
        ...sound.entities,
        { type: "place", id: "a", name: "A", containedIn: "b" },
        { type: "place", id: "b", name: "B", containedIn: "a" },
      ],
    }),
  ).toEqual([{ code: "containment-cyclic", path: "entities.2" }]);
});

test("finds an organization that is its own parent", () => {
  expect(
    found({
      about: ["a"],
      entities: [...sound.entities, { type: "organization", id: "a", name: "A", parent: "a" }],
    }),
  ).toEqual([{ code: "containment-cyclic", path: "entities.2" }]);
});

test("takes two places that lie in one", () => {
  expect(
    found({
      entities: [
        { type: "place", id: "a", name: "A", containedIn: "harbour" },
        { type: "place", id: "b", name: "B", containedIn: "harbour" },
        ...sound.entities,
      ],
      about: ["a", "b"],
    }),
  ).toEqual([]);
});
