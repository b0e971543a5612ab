import { counted } from "../check-formats/count.js";
import { channelFolders } from "../site/channel.js";
import { newestFirst, placeOf } from "../records/newest-first.js";
import type { Dated } from "../records/planned-story.js";
import { newestInChannel, storiesInChannel } from "../edition/newest-in-channel.js";
import { type DividedFeed, dividedFeed, vacatedPlaces } from "../edition/places.js";
import { isExpiredAt, isVisibleAt } from "../records/visible-at.js";
import type { Library, LibraryStory } from "../library/library.js";
import { oneLine } from "../terminal-text.js";

/** What {@link unseenStories} is told of the ledger, and the present time. */
interface News {
  /** The ids of the stories that are new in it. */
  readonly added: readonly string[];
  /** The ids of those that were withdrawn and are published again. */
  readonly returned: readonly string[];
  /** The withdrawn stories of which it alone knows. */
  readonly takenOut: readonly Dated[];
  readonly now: Date;
}

/** So many of them are named. */
const mostNamed = 5;

/** Of a publication that had fewer stories, what is new are those that it is begun with. */
const fewestKnown = 50;

/**
 * Says which new stories subscribers are not shown, for so many others are dated later: they come straight into the archives, or are in
 * no feed of a channel that they belong to. Nothing where there is none. A story that was begun long before it was published is one, and
 * one that was withdrawn.
 *
 * @param library every story of the publication
 */
export function unseenStories(library: Pick<Library, "stories">, news: News): string | undefined {
  const sought = new Set([...news.added, ...news.returned]);
  if (sought.size === 0) return undefined;
  const { stories } = library;
  if (stories.length - news.added.length < fewestKnown) return undefined;
  const feed = feedOf(stories, news);
  return archivedAmong(stories, sought, news, feed) ?? missingInChannels(stories, sought, news, feed);
}

function archivedAmong(
  stories: readonly LibraryStory[],
  sought: ReadonlySet<string>,
  { returned }: News,
  { subscription, archives }: DividedFeed,
): string | undefined {
  const archived = new Set(archives.flatMap((archive) => archive.stories.map(({ record }) => record.id)));
  const unseen = stories.filter(({ record }) => sought.has(record.id) && archived.has(record.id));
  if (unseen.length === 0) return undefined;
  const what = kindOf(unseen, returned);
  const remedy = subscription.every(({ record }) => sought.has(record.id))
    ? ", and build before so many are new"
    : "";
  return `${counted(unseen.length, `${what} story is`, `${what} stories are`)} dated before the newest ${subscription.length}, and in the archives alone, where subscribers are not shown what is new: ${named(unseen)}. Date what is news by when it is published${remedy}.`;
}

/** Looks at the channels of each story: in their feeds there are fewer than in that of all, and they have no archives. */
function missingInChannels(
  stories: readonly LibraryStory[],
  sought: ReadonlySet<string>,
  { returned }: News,
  { subscription }: Pick<DividedFeed, "subscription">,
): string | undefined {
  const missing = new Map<string, readonly string[]>();
  for (const [place, story] of subscription.entries()) {
    const { id } = story.record;
    if (place < storiesInChannel || !sought.has(id)) continue;
    const upTo = subscription.slice(0, place + 1);
    const folders = channelFolders(story.record).filter((folder) => {
      const inChannel = upTo.filter(({ record }) => channelFolders(record).includes(folder));
      return !newestInChannel(inChannel).includes(story);
    });
    if (folders.length > 0) missing.set(id, folders);
  }
  const unseen = stories.filter(({ record }) => missing.has(record.id));
  if (unseen.length === 0) return undefined;
  const folders = [...new Set([...missing.values()].flat())];
  const some = folders.slice(0, mostNamed).join(", ") + (folders.length > mostNamed ? " …" : "");
  const what = kindOf(unseen, returned);
  return `${counted(unseen.length, `${what} story is`, `${what} stories are`)} in the feed of all stories, and missing from those of ${some}, where ${storiesInChannel} are dated later: ${named(unseen)}. Date what is news by when it is published.`;
}

function kindOf(stories: readonly LibraryStory[], returned: readonly string[]): string {
  return stories.some(({ record }) => returned.includes(record.id)) ? "new or returned" : "new";
}

function named(stories: readonly LibraryStory[]): string {
  const names = stories.slice(0, mostNamed).map(({ file }) => oneLine(file));
  return `${names.join(", ")}${stories.length > mostNamed ? " …" : ""}`;
}

/** Divides the feed of all stories as the edition has it. */
function feedOf(stories: readonly LibraryStory[], { takenOut, now }: News): DividedFeed {
  const shown = stories.filter(({ record }) => isVisibleAt(record, now));
  const expired = stories.filter(({ record }) => isExpiredAt(record, now));
  const published = newestFirst(shown.filter(({ record }) => record.status === "published"));
  const withdrawn = shown.filter(({ record }) => record.status === "withdrawn");
  const gone = [...withdrawn, ...expired].map(({ record }) => record);
  return dividedFeed(published, vacatedPlaces(published, [...gone, ...takenOut].map(placeOf)));
}
