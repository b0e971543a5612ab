import { nearest } from "../findings/nearest.js";

const shown = 8;
/** How many ids are compared for one article. With more faults than that, the first ones show the way. */
const mostComparisons = 500_000;

/**
 * Gives a function that writes what to do about an id that no entity has: the one that was probably meant, and those that
 * there are.
 *
 * @param declared the ids of the entities that there are
 */
export function suggesting(declared: ReadonlySet<string>): (id: string) => string {
  const ids = [...declared].toSorted();
  const more = ids.length > shown ? `, and ${ids.length - shown} more` : "";
  const there =
    ids.length > 0
      ? `Declared entities: ${ids.slice(0, shown).join(", ")}${more}.`
      : "No entity is declared.";
  let comparisons = 0;
  return (id) => {
    comparisons += ids.length;
    const meant = comparisons <= mostComparisons ? nearest(id, ids) : undefined;
    return `${meant ? `Did you mean “${meant}”? ` : ""}${there} Declare it, or correct the id.`;
  };
}
