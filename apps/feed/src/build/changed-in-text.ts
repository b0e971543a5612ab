import { isSameButForText } from "../edition/plan-changed.js";
import type { LibraryStory } from "../library/library.js";
import type { ReadLibrary } from "../library/read-library.js";

/**
 * Gives the stories that have changed, by the places of their files among all, where all of them are the same as before but for what
 * they say: none is new, gone, or to be listed elsewhere. Nothing where that is not so.
 */
export function changedInText({
  edits,
}: Pick<ReadLibrary, "edits">): ReadonlyMap<number, LibraryStory> | undefined {
  if (!edits) return undefined;
  const isInText = edits.every(({ before, after }) => isSameButForText(before.record, after.record));
  return isInText ? new Map(edits.map(({ place, after }) => [place, after])) : undefined;
}
