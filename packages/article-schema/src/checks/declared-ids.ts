import { valueAt } from "../findings/schema-at.js";

/** The ids that a reference may lead to. */
export interface DeclaredIds {
  readonly has: (id: string) => boolean;
  /** Gives all of them, in alphabetical order. */
  readonly sorted: () => readonly string[];
}

/**
 * Gives the ids that an input's entities declare, whatever else may be wrong with them, and those declared elsewhere.
 *
 * @param input an article, or any data
 * @param used entities added to those of the input
 * @param elsewhere ids of entities that the article does not carry
 */
export function declaredIds(
  input: unknown,
  used: readonly { readonly id: string }[] = [],
  elsewhere: ReadonlySet<string> = new Set(),
): DeclaredIds {
  const entities = valueAt(input, "entities");
  const ids = Array.isArray(entities) ? entities.map((entity: unknown) => valueAt(entity, "id")) : [];
  const here = new Set<string>([...ids.filter((id) => typeof id === "string"), ...used.map(({ id }) => id)]);
  return {
    has: (id) => here.has(id) || elsewhere.has(id),
    // A publication may have thousands of entities. They are copied and sorted only where there is a fault to mend.
    sorted: () => [...new Set([...here, ...elsewhere])].toSorted(),
  };
}
