import type { Article } from "../article/article.js";
import type { Entity } from "../entities/entity.js";
import type { Path } from "../findings/finding.js";
import { type Lose, saysSomething } from "../conversion/loss.js";
import type { NinjsAssociation, NinjsConcept, NinjsPlace } from "./ninjs.js";
import { roles } from "./vocabulary.js";
import { writeEventItem } from "./write-event-item.js";
import { writeUri } from "./write-uri.js";

/** Where the entities of an article go. */
export interface WrittenEntities {
  readonly people: readonly NinjsConcept[];
  readonly organisations: readonly NinjsConcept[];
  readonly places: readonly NinjsPlace[];
  readonly events: readonly NinjsConcept[];
  readonly subjects: readonly NinjsConcept[];
  /** The events once more, as items of their own: only there ninjs has a date for them. */
  readonly eventItems: readonly NinjsAssociation[];
}

/** The fields of each kind of entity that ninjs has no place for. */
const unplaced = {
  person: ["otherNames", "description", "roles"],
  organization: ["otherNames", "description", "kind", "parent", "location"],
  place: ["otherNames", "description", "kind", "containedIn"],
  agreement: ["otherNames", "description", "parties", "signed", "effective", "expires", "statusHistory"],
  event: ["otherNames"],
  topic: ["otherNames", "description", "broader"],
} as const satisfies {
  readonly [Type in Entity["type"]]: readonly (keyof Extract<Entity, { type: Type }>)[];
};

/** What ninjs does have a place for. */
const kept: Readonly<Record<Entity["type"], string>> = {
  person: "ninjs keeps a person's name, id and one URI.",
  organization: "ninjs keeps an organisation's name, id and one URI.",
  place: "ninjs keeps a place's name, id, one URI and where it is.",
  agreement: "ninjs has no agreements; it keeps the name, id and one URI of a subject.",
  event: "ninjs keeps an event's name, id, one URI, date, description, place and participants.",
  topic: "ninjs keeps a subject's name, id and one URI.",
};

/** Writes the entities, and which of them the story is about. */
export function writeEntities(article: Article, lose: Lose): WrittenEntities {
  const people = new Map<number, NinjsConcept>();
  const organisations = new Map<number, NinjsConcept>();
  const places = new Map<number, NinjsPlace>();
  const events = new Map<number, NinjsConcept>();
  const subjects = new Map<number, NinjsConcept>();
  const eventItems: NinjsAssociation[] = [];
  const about = new Set<string>(article.about);
  const ids = new Set<string>();
  const entities = new Map<string, Entity>(article.entities.map((entity) => [entity.id, entity]));
  for (const [index, entity] of article.entities.entries()) {
    const path = ["entities", index];
    const { literal, ...unidentified } = writeConcept(entity, about, path, lose);
    const isRepeated = ids.has(entity.id);
    if (isRepeated) lose([...path, "id"], "Another entity has it too, and one id stands for one thing.");
    const concept = isRepeated ? unidentified : { ...unidentified, literal };
    ids.add(entity.id);
    loseUnplaced(entity, path, lose);
    if (entity.type === "person") people.set(index, concept);
    else if (entity.type === "organization") organisations.set(index, concept);
    else if (entity.type === "place") places.set(index, { ...concept, ...geoJson(entity) });
    else if (entity.type === "event") {
      eventItems.push(writeEventItem(article, entity, events.size, path, entities, lose));
      events.set(index, concept);
    } else subjects.set(index, concept);
  }
  loseOrder(article, [people, organisations, places, events, subjects], lose);
  return {
    people: [...people.values()],
    organisations: [...organisations.values()],
    places: [...places.values()],
    events: [...events.values()],
    subjects: [...subjects.values()],
    eventItems,
  };
}

function writeConcept(entity: Entity, about: ReadonlySet<string>, path: Path, lose: Lose): NinjsConcept {
  const uri = writeUri(entity.sameAs[0], [...path, "sameAs", 0], lose);
  return {
    name: entity.name,
    rel: about.has(entity.id) ? roles.about : roles.mentions,
    ...(uri === undefined ? {} : { uri }),
    literal: entity.id,
  };
}

function loseUnplaced(entity: Entity, path: Path, lose: Lose): void {
  if (entity.type === "agreement") {
    lose(
      [...path, "type"],
      "ninjs has no agreements; it is written as a subject, which reads back as a topic.",
    );
  }
  const said = new Map<string, unknown>(Object.entries(entity));
  for (const field of unplaced[entity.type]) {
    if (saysSomething(said.get(field))) lose([...path, field], kept[entity.type]);
  }
  for (const index of entity.sameAs.keys()) {
    if (index > 0)
      lose([...path, "sameAs", index], "ninjs takes one URI for each thing; the first is written.");
  }
}

function geoJson(place: Extract<Entity, { type: "place" }>): Pick<NinjsPlace, "geoJSON"> {
  if (!place.coordinates) return {};
  const { latitude, longitude } = place.coordinates;
  // RFC 7946, section 3.1.1: longitude comes first.
  return { geoJSON: { type: "Point", coordinates: [longitude, latitude] } };
}

/** Says what is lost by listing things kind by kind: the order among them, and so that of what the story is about. */
function loseOrder(article: Article, kinds: readonly ReadonlyMap<number, NinjsConcept>[], lose: Lose): void {
  const written = kinds.flatMap((kind) => [...kind]);
  if (written.some(([index], at) => index !== at)) {
    lose(["entities"], "ninjs lists things by their kind, so the order among kinds is lost.");
  }
  const about = written.flatMap(([, { rel, literal }]) => (rel === roles.about ? [literal] : []));
  if (about.length !== article.about.length || article.about.some((id, at) => id !== about[at])) {
    lose(
      ["about"],
      "ninjs marks what a story is about where it lists that thing, so the order is lost, and an id without a thing.",
    );
  }
}
