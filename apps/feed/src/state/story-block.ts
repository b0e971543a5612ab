import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { RememberedStory } from "./state.js";

/** An author as a story names one. */
export type Author = StoryRecord["authors"][number];

/** Stories as they are written: what many of them say stands once, and each of them refers to it by its number. */
export interface StoryBlock {
  readonly texts: readonly string[];
  readonly entities: readonly RecordedEntity[];
  readonly authors: readonly Author[];
  readonly stories: readonly StoryRow[];
}

/** A story without what it shares with others. */
export type StoryRow = readonly [
  file: string,
  fingerprint: string,
  fileHash: string,
  textHash: string,
  digest: string,
  id: string,
  slug: string,
  datePublished: string,
  language: number,
  /** -1 where the story has none. */
  section: number,
  uses: readonly number[],
  about: readonly number[],
  authors: readonly number[],
  entities: readonly number[],
  seldom?: Seldom,
];

/** What few stories have. */
export type Seldom = Partial<
  Pick<
    StoryRecord,
    "status" | "dateModified" | "formerSlugs" | "embargoedUntil" | "expires" | "withdrawal" | "translations"
  > &
    Pick<RememberedStory, "findings">
>;
