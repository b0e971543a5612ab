import { counted } from "../check-formats/count.js";
import { PlannedStory } from "../edition/newest-first.js";
import { mostInSubscription } from "../edition/places.js";
import { isVisibleAt } from "../edition/visible-at.js";
import type { LibraryStory } from "../library/library.js";
import { filesOf } from "./files-of.js";

/**
 * Says which new stories subscribers are not shown, for they are dated before so many that were published earlier that they come
 * straight into the archives; nothing where there is none. A story that was begun long before it was published is one.
 *
 * @param stories every story of the publication
 * @param added the ids of those that are new in the ledger
 * @param now the present time
 */
export function unseenStories(
  stories: readonly LibraryStory[],
  added: readonly string[],
  now: Date,
): string | undefined {
  if (added.length === 0 || stories.length - added.length < mostInSubscription) return undefined;
  const isNew = new Set(added);
  const shown = stories.filter(({ record }) => record.status === "published" && isVisibleAt(record, now));
  const moments = shown.flatMap((story) => (isNew.has(story.record.id) ? [] : [momentOf(story)]));
  const oldestInSight = moments.toSorted((a, b) => b - a)[mostInSubscription - 1];
  if (oldestInSight === undefined) return undefined;
  const unseen = shown.filter((story) => isNew.has(story.record.id) && momentOf(story) < oldestInSight);
  if (unseen.length === 0) return undefined;
  return `${counted(unseen.length, "new story is", "new stories are")} dated before the newest ${mostInSubscription}, and in the archives alone, where subscribers are not shown what is new: ${filesOf(unseen)}. Date what is news by when it is published.`;
}

function momentOf(story: LibraryStory): number {
  return new PlannedStory(story).moment;
}
