import type { Article } from "@copydesk/article-schema";
import type { PlannedStory } from "./planned-story.js";
import type { StoryRecord } from "./story-record.js";

/** What lists show of a story. It is not part of its record: lists are rendered one at a time, and planned all at once. */
export interface Teaser {
  readonly headline: string;
  readonly summary: string;
}

/** A story with what lists show of it. */
export interface StoryWithTeaser {
  readonly record: StoryRecord;
  readonly teaser: Teaser;
}

/** Gives what lists show of a story. */
export type TeaserOf = (record: StoryRecord) => Teaser;

/** Gives what lists show of an article. */
export function teaserIn({ headline, summary }: Article): Teaser {
  return { headline, summary };
}

/** Gives planned stories with what lists show of them. */
export function withTeasers(
  stories: readonly PlannedStory[],
  teaserOf: TeaserOf,
): readonly StoryWithTeaser[] {
  return stories.map(({ record }) => ({ record, teaser: teaserOf(record) }));
}
