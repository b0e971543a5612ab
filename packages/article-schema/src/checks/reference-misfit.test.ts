import { describe, expect, test } from "vitest";
import * as z from "zod";
import { found, said, sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { schemaAt } from "../findings/schema-at.js";

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

const kinds = ["person", "organization", "place", "agreement", "event", "topic"] as const;
const one = {
  person: { type: "person", id: "person", name: "P" },
  organization: { type: "organization", id: "organization", name: "O" },
  place: { type: "place", id: "place", name: "P" },
  agreement: { type: "agreement", id: "agreement", name: "A", parties: ["place", "person"] },
  event: { type: "event", id: "event", name: "E", date: "2024" },
  topic: { type: "topic", id: "topic", name: "T" },
};

/** Gives an article in which every kind of entity is there and used, with some of its fields changed. */
const articleWith = (changes: object, entities: object = {}) => ({
  body: "It is done.",
  about: kinds,
  entities: Object.values({ ...one, ...entities }),
  ...changes,
});

const actors = ["person", "organization"];
const places: readonly (readonly [
  place: string,
  fits: readonly string[],
  article: (id: string) => object,
])[] = [
  ["about.0", kinds, (id) => articleWith({ about: [...new Set([id, ...kinds])] })],
  ["authors.0.entity", actors, (id) => articleWith({ authors: [{ name: "A", entity: id }] })],
  [
    "quotes.0.speaker",
    [...actors, "agreement"],
    (id) => articleWith({ quotes: [{ text: "It is done.", speaker: id }] }),
  ],
  [
    "claims.0.claimant",
    actors,
    (id) => articleWith({ claims: [{ text: "C", claimant: id, standing: "reported" }] }),
  ],
  [
    "claims.0.disputedBy.0",
    actors,
    (id) =>
      articleWith({ claims: [{ text: "C", attribution: "a", standing: "disputed", disputedBy: [id] }] }),
  ],
  [
    "media.0.creditedTo",
    actors,
    (id) => articleWith({ media: [{ kind: "photo", credit: "M", creditedTo: id }] }),
  ],
  ["sources.0.entity", actors, (id) => articleWith({ sources: [{ name: "S", entity: id }] })],
  [
    "entities.0.roles.0.organization",
    ["organization"],
    (id) => articleWith({}, { person: { ...one.person, roles: [{ title: "T", organization: id }] } }),
  ],
  [
    "entities.1.parent",
    ["organization"],
    (id) => articleWith({}, { organization: { ...one.organization, parent: id } }),
  ],
  [
    "entities.1.location",
    ["place"],
    (id) => articleWith({}, { organization: { ...one.organization, location: id } }),
  ],
  [
    "entities.2.containedIn",
    ["place"],
    (id) => articleWith({}, { place: { ...one.place, containedIn: id } }),
  ],
  [
    "entities.3.parties.0",
    [...actors, "place"],
    (id) =>
      articleWith(
        {},
        { agreement: { ...one.agreement, parties: [id, id === "person" ? "place" : "person"] } },
      ),
  ],
  ["entities.4.place", ["place"], (id) => articleWith({}, { event: { ...one.event, place: id } })],
  [
    "entities.4.participants.0",
    kinds,
    (id) => articleWith({}, { event: { ...one.event, participants: [id] } }),
  ],
  ["entities.5.broader", ["topic"], (id) => articleWith({}, { topic: { ...one.topic, broader: id } })],
];

/** By what words a field's description names a kind of entity. */
const words = {
  person: /person|people/,
  organization: /organization/,
  place: /place/,
  agreement: /agreement/,
  event: /event/,
  topic: /topic/,
};

describe.each(places)("at %s", (path, fits, article) => {
  test("the field's description names these kinds, or none", () => {
    // The elements of a list are described by the list.
    const steps = path
      .replace(/\.\d+$/, "")
      .split(".")
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const field = schemaAt(Article, steps, articleWith({}));
    const { description = "" } = (field && z.globalRegistry.get(field)) ?? {};
    const own = description.replace("the article's entities", "");
    const named = kinds.filter((kind) => words[kind].test(own));
    expect(description).not.toBe("");
    expect([[], kinds.filter((kind) => fits.includes(kind))]).toContainEqual(named);
  });

  test.each(kinds)(`${fits.join(" or ")} can stand; is %s found?`, (kind) => {
    const misfits = found(article(kind)).filter(
      (finding) => !("code" in finding && /cyclic/.test(String(finding.code))),
    );
    expect(misfits).toEqual(fits.includes(kind) ? [] : [{ code: "reference-misfit", path }]);
  });
});

test("says what stands there, and what is meant", () => {
  expect(said(articleWith({ authors: [{ name: "A", entity: "event" }] }))).toBe(
    `authors[0].entity  reference-misfit
  authors[0].entity refers to “event”, an event, where a person or an organization is meant.
  Refer to another entity, or correct the entity's type.`,
  );
  expect(said(articleWith({}, { event: { ...one.event, place: "topic" } }))).toContain(
    "refers to “topic”, a topic, where a place is meant.",
  );
});

test("does not judge an entity of which it is not known what it is", () => {
  const entities = [{ type: "plaice", id: "anna-berg", name: "A" }, sound.entities[1], null];
  expect(found({ entities, quotes: [{ text: "It is done,", speaker: "anna-berg" }] })).toEqual([
    { code: "field-invalid", path: "entities.0.type" },
    { code: "field-invalid", path: "entities.2" },
  ]);
});
