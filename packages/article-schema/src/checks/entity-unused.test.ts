import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds an entity that nothing mentions or refers to", () => {
  expect(found({ entities: [...sound.entities, { type: "topic", id: "spare", name: "Spare" }] })).toEqual([
    { code: "entity-unused", path: "entities.2" },
  ]);
});

test("takes a reference for a use", () => {
  expect(
    found({ about: ["spare"], entities: [...sound.entities, { type: "topic", id: "spare", name: "Spare" }] }),
  ).toEqual([]);
});

test("does not take an entity that refers to itself for used", () => {
  expect(
    found({
      entities: [
        ...sound.entities,
        { type: "event", id: "spare", name: "Spare", date: "2020", participants: ["spare"] },
      ],
    }),
  ).toEqual([{ code: "entity-unused", path: "entities.2" }]);
});
