import { momentOf } from "@copydesk/renderer";
import { Digest } from "./digest.js";
import type { StoryRecord } from "./story-record.js";

/** A story that has a record, which may be read when it is asked for. */
export interface RecordedStory {
  readonly record: StoryRecord;
}

/** What decides where a story stands in lists and feeds. */
export type Dated = Pick<StoryRecord, "id" | "datePublished" | "embargoedUntil">;

/** A story as it is planned. */
export abstract class PlannedStory implements RecordedStory {
  abstract get record(): StoryRecord;

  /**
   * When readers could have it, in milliseconds since 1970: when it was published, a day counting as its noon in UTC, or when its
   * embargo ended. By an earlier date, it would come to be among stories that subscribers were shown long ago, and not be seen.
   */
  get moment(): number {
    return momentOfRelease(this.record);
  }

  /** Adds its digest to that of a list. */
  addTo(list: Digest): void {
    list.number(...this.digestNumbers());
  }

  /** Gives its digest as two integers of 32 bits. */
  protected digestNumbers(): readonly [number, number] {
    return new Digest().text(this.record.digest).numbers();
  }
}

/** A planned story that is at hand. What is asked of it again and again is worked out once. */
export class StoryAtHand extends PlannedStory {
  readonly #story: RecordedStory;
  #moment: number | undefined;
  #first: number | undefined;
  #second = 0;

  constructor(story: RecordedStory) {
    super();
    this.#story = story;
  }

  override get record(): StoryRecord {
    return this.#story.record;
  }

  override get moment(): number {
    return (this.#moment ??= super.moment);
  }

  override addTo(list: Digest): void {
    if (this.#first === undefined) [this.#first, this.#second] = this.digestNumbers();
    list.number(this.#first, this.#second);
  }
}

/** Gives when readers could have a story: see {@link PlannedStory.moment}. */
export function momentOfRelease({ datePublished, embargoedUntil }: Dated): number {
  const published = momentOf(datePublished).getTime();
  return embargoedUntil === undefined ? published : Math.max(published, Date.parse(embargoedUntil));
}
