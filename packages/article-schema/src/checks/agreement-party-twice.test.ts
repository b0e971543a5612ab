import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

const among = (...parties: readonly string[]) =>
  found({
    about: ["pact"],
    entities: [...sound.entities, { type: "agreement", id: "pact", name: "Pact", parties }],
  });

test("finds a party that stands in the place of another", () => {
  expect(among("harbour", "harbour")).toEqual([
    { code: "agreement-party-twice", path: "entities.2.parties.1" },
  ]);
  expect(among("harbour", "anna-berg", "harbour", "harbour")).toEqual([
    { code: "agreement-party-twice", path: "entities.2.parties.2" },
    { code: "agreement-party-twice", path: "entities.2.parties.3" },
  ]);
});

test("takes parties that are each named once", () => {
  expect(among("harbour", "anna-berg")).toEqual([]);
});
