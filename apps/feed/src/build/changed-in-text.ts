import { isSameButForText } from "../edition/plan-changed.js";
import type { ReadLibrary } from "../library/read-library.js";

/**
 * Gives the ids of the stories that have changed, where all of them are the same as before but for what they say: none is new,
 * gone, or to be listed elsewhere. Nothing where that is not so.
 */
export function changedInText({ changes }: Pick<ReadLibrary, "changes">): ReadonlySet<string> | undefined {
  const ids = new Set<string>();
  for (const { before, after } of changes) {
    if (!before || !after || !isSameButForText(before, after)) return undefined;
    ids.add(after.id);
  }
  return ids;
}
