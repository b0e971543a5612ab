import { Entity } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { frozen } from "../../test/frozen.js";
import { entityEntry } from "./entity-entry.js";

const pact = Entity.parse({
  type: "agreement",
  id: "pact",
  name: "Pact",
  parties: ["korea", "japan"],
  statusHistory: [{ status: "in-force", date: "2016-11-23" }],
  sameAs: ["https://example.org/pact"],
});
const around = {
  nameOf: (id: string) => id,
  language: "en",
  storyUrl: "https://news.example/stories/a/",
  url: "https://news.example/entities/pact/",
};

test.each([
  ["another language", { language: "ko" }],
  ["another address", { url: "https://news.example/pact" }],
  ["no address", { url: undefined }],
  ["an address that is read from the story", { url: "../../pact/" }],
  ["other names", { nameOf: (id: string) => id.toUpperCase() }],
])("writes the same of an entity that is frozen as of one that is not, with %s", (_, other) => {
  const fixed = frozen(structuredClone(pact));
  for (const options of [around, { ...around, ...other }, around])
    expect(String(entityEntry(fixed, options))).toBe(String(entityEntry(pact, options)));
});

test("writes the entry of an entity that is frozen once for all stories", () => {
  const fixed = frozen(structuredClone(pact));
  const elsewhere = { ...around, storyUrl: "https://news.example/stories/b/" };
  expect(entityEntry(fixed, elsewhere)).toBe(entityEntry(fixed, around));
});

test.each<[string, (entity: Entity) => Entity]>([
  ["not frozen", (entity) => entity],
  ["frozen, but not all that is in it", (entity) => Object.freeze(entity)],
])("writes an entity anew that has changed, where it is %s", (_, fixed) => {
  const entity = fixed(structuredClone(pact));
  entityEntry(entity, around);
  entity.otherNames.push("Treaty");
  expect(String(entityEntry(entity, around))).toContain("Treaty");
});
