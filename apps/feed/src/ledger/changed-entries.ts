import { formatEntry } from "./format-ledger.js";
import type { Ledger, RecordedEntry } from "./ledger.js";

/**
 * Gives the ids of stories of which a ledger said something else, and of those that it does not name any more; sorted.
 *
 * @param recorded what it said
 * @param ledger what it is to say
 */
export function changedEntries(
  recorded: ReadonlyMap<string, RecordedEntry>,
  ledger: Ledger,
): readonly string[] {
  const isChanged = ([id, before]: readonly [string, RecordedEntry]): boolean => {
    const after = ledger.get(id);
    return !after || formatEntry(after) !== formatEntry(before);
  };
  return Array.from(recorded)
    .filter(isChanged)
    .map(([id]) => id)
    .toSorted();
}
