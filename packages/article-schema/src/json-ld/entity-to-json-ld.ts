import { entityReferences } from "../checks/references.js";
import { expectFunctions, expectList, expectObject, expectText } from "../conversion/expect.js";
import type { Entity } from "../entities/entity.js";
import { entityNode } from "./entity-node.js";
import type { JsonLdGraph } from "./graph.js";
import { graphEntities } from "./graph-entities.js";
import { type EntityAddresses, entityIds, withoutFragment } from "./ids.js";

/** What `entityToJsonLd` cannot know of an entity: where its page is, and what it refers to. */
export interface EntityJsonLdOptions extends EntityAddresses {
  /** The entities that it may refer to, by id: those of an article that carries it. Those that it does not lead to are left out. */
  readonly entities?: readonly Entity[] | undefined;
}

/**
 * Gives an entity as JSON-LD in the vocabulary of schema.org, for the page about it: a graph of the entity and of all that it leads to, such
 * as the parties of an agreement and the countries that these are in. It bears the name that it has in the graphs of stories, where
 * `toJsonLd` is told the same page by `entityUrl`, so that whoever reads both knows that they speak of one thing.
 *
 * @param entity what the page is about
 * @param options where the page is, and the other entities
 * @throws {TypeError} where there is no entity, or no address, or the other options are at fault
 * @see https://schema.org/mainEntityOfPage
 */
export function entityToJsonLd(entity: Entity, options: EntityJsonLdOptions): JsonLdGraph {
  expectObject(entity, "entity", parsed);
  expectText(entity.id, "entity.id", parsed);
  expectText(entity.type, "entity.type", parsed);
  const remedy = "Say the address of the page about it, as { url }.";
  expectObject(options, "options", remedy);
  expectText(options.url, "options.url", remedy);
  expectFunctions(options, "options", ["entityUrl"]);
  const { url, entityUrl, entities = [] } = options;
  expectList(entities, "options.entities", "Give the entities of an article, or leave them out.");
  for (const other of entities) expectObject(other, "each of options.entities", parsed);
  const known = graphEntities([entity, ...entities]);
  const others = allReferences(entity, known.get);
  const ids = entityIds([entity, ...others], {
    url,
    entityUrl: (subject) => (subject === entity ? url : entityUrl?.(subject)),
  });
  const page = { "@type": "WebPage", "@id": withoutFragment(url) } as const;
  return {
    "@context": "https://schema.org",
    "@graph": [
      { ...entityNode(entity, ids, known), mainEntityOfPage: page },
      ...others.map((other) => entityNode(other, ids, known)),
    ],
  };
}

const parsed = "Give what Entity.parse gives.";

/** Gives the entities that one leads to, each once, the nearest first. */
function allReferences(entity: Entity, get: (id: string) => Entity | undefined): readonly Entity[] {
  // A set goes on to what is added while it is gone through.
  const found = new Set([entity]);
  for (const next of found) {
    // schema.org has no words for a wider topic, so nothing in the graph would lead to it.
    if (next.type === "topic") continue;
    for (const { id } of entityReferences(next, [])) {
      const other = get(id);
      if (other) found.add(other);
    }
  }
  found.delete(entity);
  return [...found];
}
