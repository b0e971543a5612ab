import { grouped } from "../grouped.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { StoryRecord } from "../records/story-record.js";

/** Stories by the months of their own dates, `2019-11`: the newest first, months and stories. */
export type Months = ReadonlyMap<string, readonly PlannedStory[]>;

/** Gives the month of a story's own date. */
export function monthOf({ datePublished }: StoryRecord): string {
  return datePublished.slice(0, 7);
}

/**
 * Divides stories among months.
 *
 * @param published the stories, the newest first
 */
export function monthsOf(published: readonly PlannedStory[]): Months {
  const months = grouped(published, ({ record }) => monthOf(record));
  // Dates with offsets may be of a month that began after a later moment.
  return new Map([...months].toSorted(([a], [b]) => (a < b ? 1 : -1)));
}
