import { counted } from "../check-formats/count.js";
import { newestFirst } from "../edition/newest-first.js";
import { type DividedFeed, dividedFeed, mostInSubscription, vacatedPlaces } from "../edition/places.js";
import { isExpiredAt, isVisibleAt } from "../edition/visible-at.js";
import type { LibraryStory } from "../library/library.js";

/** So many of them are named. */
const mostNamed = 5;

/**
 * Says which new stories subscribers are not shown, for so many others are dated later that they come straight into the archives;
 * nothing where there is none. A story that was begun long before it was published is one.
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
  const { subscription, archives } = feedOf(stories, now);
  const archived = new Set(archives.flatMap((archive) => archive.stories.map(({ record }) => record.id)));
  const unseen = stories.filter(({ record }) => isNew.has(record.id) && archived.has(record.id));
  if (unseen.length === 0) return undefined;
  const names = unseen.slice(0, mostNamed).map(({ file }) => file);
  const others = unseen.length > mostNamed ? " …" : "";
  const remedy = subscription.every(({ record }) => isNew.has(record.id))
    ? ", and build before so many are new"
    : "";
  return `${counted(unseen.length, "new story is", "new stories are")} dated before the newest ${subscription.length}, and in the archives alone, where subscribers are not shown what is new: ${names.join(", ")}${others}. Date what is news by when it is published${remedy}.`;
}

/** Divides the feed of all stories as the edition has it. */
function feedOf(stories: readonly LibraryStory[], now: Date): DividedFeed {
  const shown = stories.filter(({ record }) => isVisibleAt(record, now));
  const expired = stories.filter(({ record }) => isExpiredAt(record, now));
  const published = newestFirst(shown.filter(({ record }) => record.status === "published"));
  const withdrawn = shown.filter(({ record }) => record.status === "withdrawn");
  return dividedFeed(published, vacatedPlaces(published, newestFirst([...withdrawn, ...expired])));
}
