import type { PlannedStory } from "./newest-first.js";
import { planArchive } from "./plan-archive.js";
import { planDirectories } from "./plan-directories.js";
import { planChannelFeeds, planMainFeed } from "./plan-feeds.js";
import { planChannelPages, planHome } from "./plan-lists.js";
import type { Planning } from "./planning.js";
import { pagesInDocument, planSitemaps } from "./plan-sitemaps.js";
import { planStories } from "./plan-stories.js";
import type { Resource } from "./resource.js";
import type { StoryRecord } from "./story-record.js";

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

/**
 * Plans what shows one of the stories that have changed, where they are the same as before but for their text.
 *
 * @param planning the stories, and the channels that the changed ones are in, and all sections
 * @param stories those that have changed
 */
export function* planChanged(planning: Planning, stories: readonly PlannedStory[]): Generator<Resource> {
  const changed = new Set(stories);
  yield* planStories({ ...planning, published: stories });
  for (const plan of [planChannelPages, planArchive, planHome, planChannelFeeds, planMainFeed])
    yield* showing(plan(planning), changed);
  yield* showing(planSitemaps(planning, []), changed);
  yield* showing(planDirectories(planning), changed);
}

function* showing(resources: Iterable<Resource>, changed: ReadonlySet<PlannedStory>): Generator<Resource> {
  for (const resource of resources) if (resource.shows?.some((story) => changed.has(story))) yield resource;
}
