import { nearest } from "../findings/nearest.js";

const shown = 8;

/**
 * Writes what to do about an id that no entity has: the one that was probably meant, and those that there are.
 *
 * @param id what was written
 * @param declared the ids of the entities that there are
 */
export function suggestEntity(id: string, declared: ReadonlySet<string>): string {
  const meant = nearest(id, declared);
  const ids = [...declared].toSorted();
  const list =
    ids.slice(0, shown).join(", ") + (ids.length > shown ? `, and ${ids.length - shown} more` : "");
  const declaredNow = ids.length > 0 ? `Declared entities: ${list}.` : "No entity is declared.";
  return `${meant ? `Did you mean “${meant}”? ` : ""}${declaredNow} Declare it, or correct the id.`;
}
