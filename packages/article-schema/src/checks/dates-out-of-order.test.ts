import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds a correction before publication", () => {
  expect(found({ corrections: [{ date: "2024-01-01", text: "C" }] })).toEqual([
    { code: "dates-out-of-order", path: "corrections.0.date" },
  ]);
});

test("finds an embargo that outlasts the story", () => {
  expect(found({ embargoedUntil: "2025-01-02T00:00:00Z", expires: "2025-01-01T00:00:00Z" })).toEqual([
    { code: "dates-out-of-order", path: "expires" },
  ]);
});

test("finds a role that ends before it begins", () => {
  expect(
    found({
      entities: [
        { ...sound.entities[0], roles: [{ title: "Mayor", from: "2020", until: "2019" }] },
        sound.entities[1],
      ],
    }),
  ).toEqual([{ code: "dates-out-of-order", path: "entities.0.roles.0.until" }]);
});

test("finds an interval that runs backwards", () => {
  expect(
    found({
      about: ["war"],
      entities: [...sound.entities, { type: "event", id: "war", name: "War", date: "1945/1910" }],
    }),
  ).toEqual([{ code: "dates-out-of-order", path: "entities.2.date" }]);
});

test("finds an agreement that expires before it is signed", () => {
  expect(
    found({
      about: ["pact"],
      entities: [
        ...sound.entities,
        {
          type: "agreement",
          id: "pact",
          name: "Pact",
          parties: ["anna-berg", "harbour"],
          signed: "2020-05",
          expires: "2020-04-01",
        },
      ],
    }),
  ).toEqual([{ code: "dates-out-of-order", path: "entities.2.expires" }]);
});

test("does not judge dates that may be in order", () => {
  expect(
    found({
      about: ["war"],
      entities: [...sound.entities, { type: "event", id: "war", name: "War", date: "1914-08/1914" }],
    }),
  ).toEqual([]);
});
