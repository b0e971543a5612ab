import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { RememberedStory } from "./state.js";

/** An author as a story names one. */
export type Author = StoryRecord["authors"][number];

/** What few stories have. */
export type Seldom = Partial<
  Pick<
    StoryRecord,
    "status" | "dateModified" | "formerSlugs" | "embargoedUntil" | "expires" | "withdrawal" | "translations"
  > &
    Pick<RememberedStory, "findings">
>;

/** What stories that are written together have in common, so that it stands there once, and each refers to it by its number. */
export interface CommonParts {
  readonly texts: readonly string[];
  readonly entities: readonly RecordedEntity[];
  readonly authors: readonly Author[];
  /** What few stories have, by the places of these stories among the others. */
  readonly seldom: Readonly<Record<number, Seldom>>;
}

/** Stories as they are written: what they have in common, and columns in which each of them has its place. */
export interface StoryBlock {
  readonly common: CommonParts;
  /** A column for each of {@link columnNames}, in the same order. */
  readonly columns: readonly (readonly string[])[];
}

/** What the columns hold: texts, and from `language` on the numbers of common parts, with spaces between them. */
export const columnNames = [
  "file",
  "fingerprint",
  "fileHash",
  "textHash",
  "digest",
  "id",
  "slug",
  "datePublished",
  "language",
  "section",
  "uses",
  "about",
  "authors",
  "entities",
] as const;
