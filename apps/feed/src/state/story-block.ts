import type { RecordedEntity, StoryRecord } from "../records/story-record.js";
import type { RememberedStory } from "./state.js";

/** An author as a story names one. */
export type Author = StoryRecord["authors"][number];

/** What few stories have. */
export type Seldom = Partial<
  Pick<
    StoryRecord,
    | "guid"
    | "status"
    | "dateModified"
    | "formerSlugs"
    | "embargoedUntil"
    | "expires"
    | "withdrawal"
    | "translations"
  > &
    Pick<RememberedStory, "storyLinks" | "findings">
>;

/** What stories that are written together have in common, so that it stands there once, and each refers to it by its number. */
export interface CommonParts {
  readonly texts: readonly string[];
  readonly entities: readonly RecordedEntity[];
  readonly authors: readonly Author[];
}

/** What few stories have, by the places of these stories among the others. */
export type SeldomByPlace = Readonly<Record<number, Seldom>>;

/**
 * The columns in which each story has its place, in their order. They hold texts, and from `language` on the numbers of common
 * parts, with spaces between them.
 */
export const columnNames = [
  "file",
  "fingerprint",
  "fileHash",
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

/** The name of a column. */
export type ColumnName = (typeof columnNames)[number];
