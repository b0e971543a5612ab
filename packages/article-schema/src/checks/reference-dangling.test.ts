import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds what the story is about, and is not there", () => {
  expect(found({ about: ["anna-berg", "nobody"] })).toEqual([
    { code: "reference-dangling", path: "about.1" },
  ]);
});

test("finds a reference between entities that leads nowhere", () => {
  expect(
    found({
      entities: [sound.entities[0], { type: "place", id: "harbour", name: "H", containedIn: "nowhere" }],
    }),
  ).toEqual([{ code: "reference-dangling", path: "entities.1.containedIn" }]);
});

test("finds every kind of reference", () => {
  expect(
    found({
      authors: [{ name: "A", entity: "a" }],
      quotes: [{ text: "It is done,", speaker: "b" }],
      claims: [{ text: "C", claimant: "c", standing: "disputed", disputedBy: ["d"] }],
      media: [{ kind: "photo", credit: "E", creditedTo: "e" }],
      sources: [{ name: "F", entity: "f" }],
    }),
  ).toEqual([
    { code: "reference-dangling", path: "authors.0.entity" },
    { code: "reference-dangling", path: "quotes.0.speaker" },
    { code: "reference-dangling", path: "claims.0.claimant" },
    { code: "reference-dangling", path: "claims.0.disputedBy.0" },
    { code: "reference-dangling", path: "media.0.creditedTo" },
    { code: "reference-dangling", path: "sources.0.entity" },
  ]);
});
