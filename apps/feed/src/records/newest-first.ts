import { momentOf } from "@copydesk/renderer";
import { Digest } from "./digest.js";
import type { StoryKey, StoryRecord } from "./story-record.js";

/** A story that has a record, which may be read when it is asked for. */
export interface RecordedStory {
  readonly record: StoryRecord;
}

/** What decides where a story stands in lists and feeds. */
export type Dated = Pick<StoryRecord, "id" | "datePublished" | "embargoedUntil">;

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

/** A story as it is planned: with what is asked of it again and again, worked out once. */
export class PlannedStory {
  /** What it was made of. */
  readonly story: RecordedStory;
  #moment: number | undefined;
  /** Its digest as two integers of 32 bits, from when it is asked for. */
  #first = 0;
  #second = 0;
  #isDigested = false;

  constructor(story: RecordedStory) {
    this.story = story;
  }

  get record(): StoryRecord {
    return this.story.record;
  }

  /**
   * When readers could have it, in milliseconds since 1970: when it was published, a day counting as its noon in UTC, or when its
   * embargo ended. By an earlier date, it would come to be among stories that subscribers were shown long ago, and not be seen.
   */
  get moment(): number {
    return (this.#moment ??= momentOfRelease(this.record));
  }

  /** Adds its digest to that of a list. */
  addTo(list: Digest): void {
    if (!this.#isDigested) {
      [this.#first, this.#second] = new Digest().text(this.record.digest).numbers();
      this.#isDigested = true;
    }
    list.number(this.#first, this.#second);
  }
}

function momentOfRelease({ datePublished, embargoedUntil }: Dated): number {
  const published = momentOf(datePublished).getTime();
  return embargoedUntil === undefined ? published : Math.max(published, Date.parse(embargoedUntil));
}

/** Gives stories in the order of lists and feeds: the newest first, those of one moment by their ids. */
export function newestFirst(stories: readonly RecordedStory[]): readonly PlannedStory[] {
  const planned = stories.map((story) => new PlannedStory(story));
  return planned.toSorted(inOrderOfLists);
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
