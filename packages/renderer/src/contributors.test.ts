import { expect, test } from "vitest";
import { article } from "../test/stories.js";
import { contributorNames } from "./contributors.js";

test("gives each of those whom media are credited to once, and no author again", () => {
  const media = [
    { kind: "photo", credit: "Kyodo News" },
    { kind: "photo", credit: "Kyodo News" },
    { kind: "photo", credit: "Photo by A. Berg", creditedTo: "anna" },
    { kind: "audio", credit: "Bo" },
  ];
  const entities = [{ type: "person", id: "anna", name: "Anna Berg" }];
  expect(contributorNames(article({ media, entities, authors: [{ name: "Bo" }] }))).toEqual([
    "Kyodo News",
    "Anna Berg",
  ]);
  expect(contributorNames(article())).toEqual([]);
});
