import { expectList, expectObject } from "../conversion/expect.js";
import type { Entity, EntityType } from "../entities/entity.js";
import type { Path } from "../findings/finding.js";
import type { ArticleDraft, Draft } from "./draft.js";

/** One place, outside the body, where an article refers to an entity by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** The kinds of entity that may be meant there; any kind where it is left out. */
  readonly expected?: readonly EntityType[];
}

const actors: readonly EntityType[] = ["person", "organization"];
// A text may speak too: an agreement, a ruling. A place cannot.
const speakers: readonly EntityType[] = [...actors, "agreement"];
const topics: readonly EntityType[] = ["topic"];
const places: readonly EntityType[] = ["place"];
const organizations: readonly EntityType[] = ["organization"];
const parties: readonly EntityType[] = ["place", "organization", "person"];

/** Adds a reference to a list, where there is one. */
type Add = (id: string | undefined, path: Path, expected?: readonly EntityType[]) => void;

/**
 * Gives every reference to an entity that an article's data makes; mentions in the body are not among them.
 *
 * @param article an article, or what there is of one
 * @throws {TypeError} where it is no object
 */
export function references(article: ArticleDraft): readonly Reference[] {
  expectObject(article, "article", "Give an article, or what readDraft gives.");
  const [found, add] = list();
  for (const [index, id] of (article.about ?? []).entries()) add(id, ["about", index]);
  for (const [index, author] of (article.authors ?? []).entries()) {
    add(author?.entity, ["authors", index, "entity"], actors);
  }
  for (const [index, quote] of (article.quotes ?? []).entries()) {
    add(quote?.speaker, ["quotes", index, "speaker"], speakers);
  }
  for (const [index, claim] of (article.claims ?? []).entries()) {
    add(claim?.claimant, ["claims", index, "claimant"], actors);
    for (const [at, id] of (claim?.disputedBy ?? []).entries()) {
      add(id, ["claims", index, "disputedBy", at], actors);
    }
  }
  for (const [index, media] of (article.media ?? []).entries()) {
    add(media?.creditedTo, ["media", index, "creditedTo"], actors);
  }
  for (const [index, source] of (article.sources ?? []).entries()) {
    add(source?.entity, ["sources", index, "entity"], actors);
  }
  for (const [index, entity] of (article.entities ?? []).entries()) {
    if (entity) addEntityReferences(entity, ["entities", index], add);
  }
  return found;
}

/**
 * Gives every reference that one entity makes to others.
 *
 * @param entity an entity, or what there is of one
 * @param at the path that leads to the entity
 * @throws {TypeError} where the entity is no object, or the path no list
 */
export function entityReferences(entity: Draft<Entity>, at: Path): readonly Reference[] {
  expectObject(entity, "entity", "Give what Entity.parse gives.");
  expectList(at, "at", 'Give the path that leads to the entity, as ["entities", 0].');
  const [found, add] = list();
  addEntityReferences(entity, at, add);
  return found;
}

function addEntityReferences(entity: Draft<Entity>, at: Path, add: Add): void {
  switch (entity.type) {
    case "person":
      for (const [index, role] of (entity.roles ?? []).entries()) {
        add(role?.organization, [...at, "roles", index, "organization"], organizations);
      }
      break;
    case "organization":
      add(entity.parent, [...at, "parent"], organizations);
      add(entity.location, [...at, "location"], places);
      break;
    case "place":
      add(entity.containedIn, [...at, "containedIn"], places);
      break;
    case "agreement":
      for (const [index, id] of (entity.parties ?? []).entries()) {
        add(id, [...at, "parties", index], parties);
      }
      break;
    case "event":
      add(entity.place, [...at, "place"], places);
      for (const [index, id] of (entity.participants ?? []).entries()) {
        add(id, [...at, "participants", index]);
      }
      break;
    case "topic":
      add(entity.broader, [...at, "broader"], topics);
      break;
    case undefined:
      break;
  }
}

function list(): [Reference[], Add] {
  const found: Reference[] = [];
  const add: Add = (id, path, expected) => {
    if (id !== undefined) found.push(expected ? { id, path, expected } : { id, path });
  };
  return [found, add];
}
