import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds a place that speaks", () => {
  expect(found({ quotes: [{ text: "It is done,", speaker: "harbour" }] })).toEqual([
    { code: "reference-misfit", path: "quotes.0.speaker" },
  ]);
});

test("lets a person speak", () => {
  expect(found({ quotes: [{ text: "It is done,", speaker: "anna-berg" }] })).toEqual([]);
});

test("finds a place that lies in a person", () => {
  expect(
    found({
      entities: [sound.entities[0], { type: "place", id: "harbour", name: "H", containedIn: "anna-berg" }],
    }),
  ).toEqual([{ code: "reference-misfit", path: "entities.1.containedIn" }]);
});
