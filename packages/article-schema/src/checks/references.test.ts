import { expect, test } from "vitest";
import { formatPath } from "../findings/finding.js";
import { readDraft } from "./draft.js";
import { entityReferences, type Reference, references } from "./references.js";

const shown = (found: readonly Reference[]) =>
  found.map(({ path, id, expected }) => `${formatPath(path)} ${id}: ${expected?.join(" ") ?? "any kind"}`);

const entities = [
  {
    type: "person",
    id: "anna",
    name: "Anna",
    roles: [{ title: "guest" }, { title: "mayor", organization: "city" }],
  },
  { type: "organization", id: "city", name: "City", parent: "state", location: "town" },
  { type: "place", id: "town", name: "Town", containedIn: "land" },
  { type: "agreement", id: "pact", name: "Pact", parties: ["city", "town"] },
  { type: "event", id: "fair", name: "Fair", date: "2024", place: "town", participants: ["anna", "pact"] },
  { type: "topic", id: "trade", name: "Trade", broader: "economy" },
];

test("gives every reference that an article makes, where it stands, and what may be meant", () => {
  const draft = readDraft({
    about: ["fair", "anna"],
    authors: [{ name: "A" }, { name: "B", entity: "b" }],
    quotes: [{ text: "Q" }, { text: "Q", speaker: "q" }],
    claims: [
      { text: "C", standing: "reported" },
      { text: "C", standing: "disputed", claimant: "c", disputedBy: ["d", "e"] },
    ],
    media: [
      { kind: "photo", credit: "M" },
      { kind: "photo", credit: "M", creditedTo: "m" },
    ],
    sources: [{ name: "S" }, { name: "S", entity: "s" }],
    entities,
  });
  expect(shown(references(draft))).toEqual([
    "about[0] fair: any kind",
    "about[1] anna: any kind",
    "authors[1].entity b: person organization",
    "quotes[1].speaker q: person organization agreement",
    "claims[1].claimant c: person organization",
    "claims[1].disputedBy[0] d: person organization",
    "claims[1].disputedBy[1] e: person organization",
    "media[1].creditedTo m: person organization",
    "sources[1].entity s: person organization",
    "entities[0].roles[1].organization city: organization",
    "entities[1].parent state: organization",
    "entities[1].location town: place",
    "entities[2].containedIn land: place",
    "entities[3].parties[0] city: place organization person",
    "entities[3].parties[1] town: place organization person",
    "entities[4].place town: place",
    "entities[4].participants[0] anna: any kind",
    "entities[4].participants[1] pact: any kind",
    "entities[5].broader economy: topic",
  ]);
});

test("gives those of one entity, from the path that leads to it", () => {
  const [, organization] = readDraft({ entities }).entities ?? [];
  expect(shown(entityReferences(organization ?? {}, ["here", 3]))).toEqual([
    "here[3].parent state: organization",
    "here[3].location town: place",
  ]);
});

test("makes do with what there is", () => {
  expect(references({})).toEqual([]);
  const holes = { about: [undefined], authors: [undefined], quotes: [undefined], claims: [undefined] };
  expect(references({ ...holes, media: [undefined], sources: [undefined], entities: [undefined] })).toEqual(
    [],
  );
  for (const { type } of entities) {
    const draft = readDraft({ entities: [{ type }] });
    expect(draft.entities).toHaveLength(1);
    expect(references(draft)).toEqual([]);
  }
  expect(references({ claims: [{ disputedBy: [undefined] }], entities: [{ name: "A" }] })).toEqual([]);
  expect(references({ entities: [{ type: "person", roles: [undefined] }] })).toEqual([]);
});
