import { counted } from "../check-formats/count.js";
import { type Dated, newestFirst, placeOf } from "../edition/newest-first.js";
import { type DividedFeed, dividedFeed, mostInSubscription, vacatedPlaces } from "../edition/places.js";
import { isExpiredAt, isVisibleAt } from "../edition/visible-at.js";
import type { LibraryStory } from "../library/library.js";
import { oneLine } from "../terminal-text.js";

/** What {@link unseenStories} is told of the ledger, and the present time. */
interface News {
  readonly added: readonly string[];
  readonly takenOut: readonly Dated[];
  readonly now: Date;
}

/** So many of them are named. */
const mostNamed = 5;

/**
 * Says which new stories subscribers are not shown, for so many others are dated later that they come straight into the archives;
 * nothing where there is none. A story that was begun long before it was published is one.
 *
 * @param stories every story of the publication
 * @param news the ids of those that are new in the ledger, the withdrawn ones of which only that knows, and the present time
 */
export function unseenStories(
  stories: readonly LibraryStory[],
  { added, takenOut, now }: News,
): string | undefined {
  if (added.length === 0 || stories.length - added.length < mostInSubscription) return undefined;
  const isNew = new Set(added);
  const { subscription, archives } = feedOf(stories, takenOut, now);
  const archived = new Set(archives.flatMap((archive) => archive.stories.map(({ record }) => record.id)));
  const unseen = stories.filter(({ record }) => isNew.has(record.id) && archived.has(record.id));
  if (unseen.length === 0) return undefined;
  const names = unseen.slice(0, mostNamed).map(({ file }) => oneLine(file));
  const others = unseen.length > mostNamed ? " …" : "";
  const remedy = subscription.every(({ record }) => isNew.has(record.id))
    ? ", and build before so many are new"
    : "";
  return `${counted(unseen.length, "new story is", "new stories are")} dated before the newest ${subscription.length}, and in the archives alone, where subscribers are not shown what is new: ${names.join(", ")}${others}. Date what is news by when it is published${remedy}.`;
}

/** Divides the feed of all stories as the edition has it. */
function feedOf(stories: readonly LibraryStory[], takenOut: readonly Dated[], now: Date): DividedFeed {
  const shown = stories.filter(({ record }) => isVisibleAt(record, now));
  const expired = stories.filter(({ record }) => isExpiredAt(record, now));
  const published = newestFirst(shown.filter(({ record }) => record.status === "published"));
  const withdrawn = shown.filter(({ record }) => record.status === "withdrawn");
  const gone = [...withdrawn, ...expired].map(({ record }) => record);
  return dividedFeed(published, vacatedPlaces(published, [...gone, ...takenOut].map(placeOf)));
}
