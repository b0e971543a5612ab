import { Digest } from "./digest.js";
import {
  type Dated,
  momentOfRelease,
  type PlannedStory,
  type RecordedStory,
  StoryAtHand,
} from "./planned-story.js";
import type { StoryKey, StoryRecord } from "./story-record.js";

/** Where a story stands among others. */
export interface Place {
  /** When readers could have it: see {@link PlannedStory.moment}. */
  readonly moment: number;
  readonly record: Pick<StoryRecord, "id">;
}

/** Gives where a story stood of which nothing else is known any more. */
export function placeOf(record: Dated): Place {
  return { moment: momentOfRelease(record), record };
}

/** Gives stories in the order of lists and feeds: the newest first, those of one moment by their ids. */
export function newestFirst(stories: readonly RecordedStory[]): readonly PlannedStory[] {
  return stories.map((story) => new StoryAtHand(story)).toSorted(inOrderOfLists);
}

/** Compares two stories: gives less than zero where the first one stands before the second one in lists and feeds. */
export function inOrderOfLists(a: Place, b: Place): number {
  return b.moment - a.moment || (a.record.id < b.record.id ? -1 : 1);
}

/**
 * Gives the digest of a list of stories.
 *
 * @param stories what is listed
 * @param texts what else is shown
 */
export function digestOfList(
  stories: readonly PlannedStory[],
  texts: readonly (string | undefined)[] = [],
): string {
  const digest = new Digest().text(...texts);
  for (const story of stories) story.addTo(digest);
  return digest.toString();
}

/** Gives what tells planned stories from others. */
export function keysOf(stories: readonly PlannedStory[]): readonly StoryKey[] {
  return stories.map(({ record: { id, slug } }) => ({ id, slug }));
}
