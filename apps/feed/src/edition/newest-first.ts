import { momentOf } from "@copydesk/renderer";
import { Digest } from "./digest.js";
import type { StoryRecord } from "./story-record.js";

/** A story as it is planned: with what is asked of it again and again, worked out once. */
export interface PlannedStory {
  readonly record: StoryRecord;
  /** When it was published, in milliseconds since 1970; a day counts as its noon in UTC. */
  readonly moment: number;
  /** Its digest as two integers of 32 bits. */
  readonly first: number;
  readonly second: number;
}

/** Gives stories in the order of lists and feeds: the newest first, those of one moment by their ids. */
export function newestFirst(stories: readonly StoryRecord[]): readonly PlannedStory[] {
  const planned = stories.map((record) => {
    const [first, second] = new Digest().text(record.digest).numbers();
    return { record, moment: momentOf(record.datePublished).getTime(), first, second };
  });
  return planned.toSorted((a, b) => b.moment - a.moment || (a.record.id < b.record.id ? -1 : 1));
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
  for (const { first, second } of stories) digest.number(first, second);
  return digest.toString();
}

/** Gives the records of planned stories. */
export function recordsOf(stories: readonly PlannedStory[]): readonly StoryRecord[] {
  return stories.map(({ record }) => record);
}
