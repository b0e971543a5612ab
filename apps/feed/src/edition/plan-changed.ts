import { readCatalogue } from "./read-catalogue.js";
import { channelFolders } from "../site/channel.js";
import { monthOf } from "./months-of.js";
import { type PlannedStory, type RecordedStory, StoryAtHand } from "../records/planned-story.js";
import { planArchive } from "./plan-archive.js";
import { planDirectories } from "./plan-directories.js";
import { planChannelFeeds, planMainFeed } from "./plan-feeds.js";
import { planChannelPages, planHome } from "./plan-lists.js";
import { type IsWanted, type Planning, planningOf, type PlanOptions } from "./planning.js";
import { pagesInDocument, planSitemaps } from "./plan-sitemaps.js";
import { planStories } from "./plan-stories.js";
import type { Edition, Resource } from "./resource.js";
import type { StoryRecord } from "../records/story-record.js";

/**
 * Says whether an edition may be planned in part: there are so many published stories that its sitemap is divided. In a small
 * one, the sitemap has all pages in one document, and everything is soon planned.
 *
 * @param published how many published stories there are
 */
export function isPlannedInPart(published: number): boolean {
  return published > pagesInDocument;
}

/**
 * Says whether two records of a published story differ in nothing but what it says: with either of them an edition has the same
 * resources, and only those differ that show the story.
 */
export function isSameButForText(a: StoryRecord, b: StoryRecord): boolean {
  return a.status === "published" && placeOf(a) === placeOf(b);
}

/** Gives everything that decides where a story stands, as text. */
function placeOf(record: StoryRecord): string {
  const { digest: _, dateModified: __, ...place } = record;
  return JSON.stringify(Object.entries(place).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of so many changed stories, what shows them is held: it is gone through several times. Of many, it is as much as an edition. */
const fewStories = 100;

/** What {@link planChanged} is told. */
export interface PlanChangedOptions<Changed extends RecordedStory> extends PlanOptions {
  /** Gives one of the lists of the catalogue of the edition before, by its place. */
  readonly listAt: (place: number) => string;
  /** How many stories the publication has. */
  readonly count: number;
  /** Those that have changed, by their places among all of them, in the order in which they were when the catalogue was written. */
  readonly changed: ReadonlyMap<number, Changed>;
  /** Gives another story by its number in the catalogue. */
  readonly storyAt: (number: number) => PlannedStory;
}

/** What is planned for some stories. */
export interface ChangedEdition<Changed> extends Edition {
  /** These stories, by their numbers in the catalogue; those that it does not have are left out. */
  readonly catalogued: ReadonlyMap<number, Changed>;
}

/**
 * Plans what shows one of the stories that have changed, where these are published, and the same as before but for their text.
 * The records of others are read where they stand in one list with these.
 *
 * @throws {SyntaxError} where the catalogue is damaged
 */
export function planChanged<Changed extends RecordedStory>(
  options: PlanChangedOptions<Changed>,
): ChangedEdition<Changed> {
  const { changed, count, storyAt } = options;
  const records = Array.from(changed.values(), ({ record }) => record);
  const months = new Set(records.map(monthOf));
  const folders = new Set(records.flatMap(channelFolders));
  const catalogued = new Map<number, Changed>();
  const again = new Set<PlannedStory>();
  const lists = readCatalogue(options.listAt, {
    count,
    storyAt: (place, number) => {
      const story = changed.get(place);
      if (!story) return storyAt(number);
      catalogued.set(number, story);
      const atHand = new StoryAtHand(story);
      again.add(atHand);
      return atHand;
    },
    isMonthWanted: (month) => months.has(month),
    isChannelWanted: (folder) => folders.has(folder),
  });
  const isWanted: IsWanted = (shown) => shown.some((story) => again.has(story));
  const planning = planningOf(options, lists, isWanted);
  // The catalogue begins with the oldest of the published stories, of which these are some.
  const planned = [...again].toReversed();
  const resources = { [Symbol.iterator]: () => planShowing(planning, planned, isWanted) };
  return {
    baseUrl: planning.site.addresses.home,
    isPart: true,
    resources: planned.length > fewStories ? resources : [...resources],
    catalogued,
  };
}

function* planShowing(
  planning: Planning,
  stories: readonly PlannedStory[],
  isWanted: IsWanted,
): Generator<Resource> {
  yield* planStories({ ...planning, published: stories });
  for (const plan of [planChannelPages, planArchive, planHome, planChannelFeeds, planMainFeed])
    yield* showing(plan(planning), isWanted);
  yield* showing(planSitemaps(planning, []), isWanted);
  yield* showing(planDirectories(planning), isWanted);
}

function* showing(resources: Iterable<Resource>, isWanted: IsWanted): Generator<Resource> {
  for (const resource of resources) if (resource.shows && isWanted(resource.shows)) yield resource;
}
