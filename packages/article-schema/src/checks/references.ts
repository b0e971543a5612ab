import type { EntityType } from "../entities/entity.js";
import type { Path } from "../findings/finding.js";
import type { ArticleDraft, Draft } from "./draft.js";
import type { Entity } from "../entities/entity.js";

/** One place, outside the body, where an article refers to an entity by its id. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** The kinds of entity that may be meant there; any kind where it is left out. */
  readonly expected?: readonly EntityType[];
}

const actors: readonly EntityType[] = ["person", "organization"];
const places: readonly EntityType[] = ["place"];
const organizations: readonly EntityType[] = ["organization"];
const parties: readonly EntityType[] = ["place", "organization", "person"];

/**
 * Gives every reference to an entity that an article's data makes; mentions in the body are not among them.
 *
 * @param article an article, or what there is of one
 */
export function* references(article: ArticleDraft): Generator<Reference> {
  for (const [index, id] of (article.about ?? []).entries()) yield* reference(id, ["about", index]);
  for (const [index, author] of (article.authors ?? []).entries()) {
    yield* reference(author?.entity, ["authors", index, "entity"], actors);
  }
  for (const [index, quote] of (article.quotes ?? []).entries()) {
    // A text may speak too: an agreement, a ruling. A place cannot.
    yield* reference(quote?.speaker, ["quotes", index, "speaker"], [...actors, "agreement"]);
  }
  for (const [index, claim] of (article.claims ?? []).entries()) {
    yield* reference(claim?.claimant, ["claims", index, "claimant"], actors);
    for (const [at, id] of (claim?.disputedBy ?? []).entries()) {
      yield* reference(id, ["claims", index, "disputedBy", at], actors);
    }
  }
  for (const [index, media] of (article.media ?? []).entries()) {
    yield* reference(media?.creditedTo, ["media", index, "creditedTo"], actors);
  }
  for (const [index, source] of (article.sources ?? []).entries()) {
    yield* reference(source?.entity, ["sources", index, "entity"], actors);
  }
  for (const [index, entity] of (article.entities ?? []).entries()) {
    if (entity) yield* entityReferences(entity, ["entities", index]);
  }
}

/**
 * Gives every reference that one entity makes to others.
 *
 * @param entity an entity, or what there is of one
 * @param at the path that leads to the entity
 */
export function* entityReferences(entity: Draft<Entity>, at: Path): Generator<Reference> {
  switch (entity.type) {
    case "person":
      for (const [index, role] of (entity.roles ?? []).entries()) {
        yield* reference(role?.organization, [...at, "roles", index, "organization"], organizations);
      }
      break;
    case "organization":
      yield* reference(entity.parent, [...at, "parent"], organizations);
      yield* reference(entity.location, [...at, "location"], places);
      break;
    case "place":
      yield* reference(entity.containedIn, [...at, "containedIn"], places);
      break;
    case "agreement":
      for (const [index, id] of (entity.parties ?? []).entries()) {
        yield* reference(id, [...at, "parties", index], parties);
      }
      break;
    case "event":
      yield* reference(entity.place, [...at, "place"], places);
      for (const [index, id] of (entity.participants ?? []).entries()) {
        yield* reference(id, [...at, "participants", index]);
      }
      break;
    case "topic":
      yield* reference(entity.broader, [...at, "broader"], ["topic"]);
      break;
    case undefined:
      break;
  }
}

function* reference(
  id: string | undefined,
  path: Path,
  expected?: readonly EntityType[],
): Generator<Reference> {
  if (id !== undefined) yield expected ? { id, path, expected } : { id, path };
}
