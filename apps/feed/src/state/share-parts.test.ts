import { expect, test } from "vitest";
import { record } from "../../test/record.js";
import { sharingParts } from "./share-parts.js";

test("gives equal records, and holds what they have in common once", () => {
  const fields = {
    authors: [{ name: "Anna" }, { name: "Anna", entity: "anna" }],
    entities: [{ id: "japan", name: "Japan", type: "place" as const }],
  };
  const [first, second] = [1, 2].map(() => structuredClone({ ...record("a"), ...fields }));
  if (!first || !second) throw new Error("There are two records.");
  const share = sharingParts();
  const [a, b] = [share(first), share(second)];
  expect([a, b]).toEqual([first, second]);
  expect(a.entities[0]).toBe(b.entities[0]);
  expect(a.authors[1]).toBe(b.authors[1]);
  expect(a.authors[0]).not.toBe(a.authors[1]);
});

test("keeps apart what only looks alike: an entity that a story names otherwise", () => {
  const share = sharingParts();
  const of = (name: string) =>
    share({ ...record("a"), entities: [{ id: "japan", name, type: "place" }] }).entities[0];
  expect([of("Japan"), of("Nippon")].map((entity) => entity?.name)).toEqual(["Japan", "Nippon"]);
});
