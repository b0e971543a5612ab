import { nearest } from "../findings/nearest.js";
import type { DeclaredIds } from "./declared-ids.js";

const shown = 8;
/** How many ids are compared for one article. With more faults than that, the first ones show the way. */
const mostComparisons = 500_000;

/**
 * Gives a function that writes what to do about an id that no entity has: the one that was probably meant, and those that
 * there are.
 *
 * @param declared the ids of the entities that there are
 */
export function suggesting(declared: DeclaredIds): (id: string) => string {
  let ids: readonly string[] | undefined;
  let comparisons = 0;
  return (id) => {
    ids ??= declared.sorted();
    comparisons += ids.length;
    const meant = comparisons <= mostComparisons ? nearest(id, ids) : undefined;
    return `${meant ? `Did you mean “${meant}”? ` : ""}${listed(ids)} Declare it, or correct the id.`;
  };
}

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return "No entity is declared.";
  const more = ids.length > shown ? `, and ${ids.length - shown} more` : "";
  return `Declared entities: ${ids.slice(0, shown).join(", ")}${more}.`;
}
