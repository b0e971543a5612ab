import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { RememberedStory } from "./state.js";

/** An author as a story names one. */
export type Author = StoryRecord["authors"][number];

/**
 * Stories as they are written. What many of them say stands once, and each of them refers to it by its number; the rest is in
 * columns, in which each story has its place.
 */
export interface StoryBlock extends SharedParts {
  /** What is each story's own, a column for each of {@link ownParts}. */
  readonly own: readonly (readonly string[])[];
}

/** What stories share, and what of it each of them has. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly entities: readonly RecordedEntity[];
  readonly authors: readonly Author[];
  readonly languages: readonly number[];
  /** -1 where a story has none. */
  readonly sections: readonly number[];
  readonly uses: readonly (readonly number[])[];
  readonly about: readonly (readonly number[])[];
  readonly signed: readonly (readonly number[])[];
  readonly shown: readonly (readonly number[])[];
  /** What few stories have, by their places. */
  readonly seldom: Readonly<Record<number, Seldom>>;
}

/** What is each story's own. `storiesIn` takes it in the same order. */
export const ownParts: readonly ((story: RememberedStory) => string)[] = [
  ({ file }) => file,
  ({ fingerprint }) => fingerprint,
  ({ fileHash }) => fileHash,
  ({ textHash }) => textHash,
  ({ record }) => record.digest,
  ({ record }) => record.id,
  ({ record }) => record.slug,
  ({ record }) => record.datePublished,
];

/** What few stories have. */
export type Seldom = Partial<
  Pick<
    StoryRecord,
    "status" | "dateModified" | "formerSlugs" | "embargoedUntil" | "expires" | "withdrawal" | "translations"
  > &
    Pick<RememberedStory, "findings">
>;
