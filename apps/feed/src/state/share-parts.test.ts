import { expect, test } from "vitest";
import { record } from "../../test/record.js";
import type { StoryRecord } from "../edition/story-record.js";
import { sharingParts } from "./share-parts.js";
import type { RememberedStory } from "./state.js";

const remembered = (fields: Partial<StoryRecord>): RememberedStory => ({
  file: "content/stories/a.md",
  fingerprint: "1 2 3 4",
  fileHash: "f",
  uses: ["japan"],
  textHash: "t",
  record: { ...record("a"), ...fields },
  findings: [],
});

test("gives equal stories, and holds what they have in common once", () => {
  const story = remembered({
    authors: [{ name: "Anna" }, { name: "Anna", entity: "anna" }],
    entities: [{ id: "japan", name: "Japan", type: "place" }],
  });
  const share = sharingParts();
  const [a, b] = [share(structuredClone(story)), share(structuredClone(story))];
  expect([a, b]).toEqual([story, story]);
  expect(a.record.entities[0]).toBe(b.record.entities[0]);
  expect(a.record.authors[1]).toBe(b.record.authors[1]);
  expect(a.record.authors[0]).not.toBe(a.record.authors[1]);
});

test("keeps apart what only looks alike: an entity that a story names otherwise", () => {
  const share = sharingParts();
  const of = (name: string) =>
    share(remembered({ entities: [{ id: "japan", name, type: "place" }] })).record.entities[0];
  expect([of("Japan"), of("Nippon")].map((entity) => entity?.name)).toEqual(["Japan", "Nippon"]);
});
