import { valueAt } from "../findings/schema-at.js";

/** The ids that a reference may lead to. */
export interface DeclaredIds {
  readonly has: (id: string) => boolean;
  /** Gives all of them, in alphabetical order. */
  readonly sorted: () => readonly string[];
}

/**
 * Gives the ids that an input's entities declare, whatever else may be wrong with them.
 *
 * @param input an article, or any data
 */
export function idsIn(input: unknown): readonly string[] {
  const entities = valueAt(input, "entities");
  const ids = Array.isArray(entities) ? entities.map((entity: unknown) => valueAt(entity, "id")) : [];
  return ids.filter((id) => typeof id === "string");
}

/**
 * Puts together the ids that an article declares, and those declared elsewhere.
 *
 * @param here the ids of the article's entities
 * @param elsewhere the ids of entities that the article does not carry
 */
export function declaredIds(
  here: readonly string[],
  elsewhere: ReadonlySet<string> = new Set(),
): DeclaredIds {
  const ids = new Set(here);
  return {
    has: (id) => ids.has(id) || elsewhere.has(id),
    // A publication may have thousands of entities. They are copied and sorted only where there is a fault to mend.
    sorted: () => [...new Set([...ids, ...elsewhere])].toSorted(),
  };
}
