import type { LibraryStory } from "../library/library.js";
import type { LedgerEntry } from "./ledger.js";

/** Gives the day or moment of what a story says: its last change or, where there was none, its publication. */
export function modifiedDate({ record: { dateModified, datePublished } }: LibraryStory): string {
  return dateModified ?? datePublished;
}

/**
 * Gives what a ledger records of a story that is published or withdrawn.
 *
 * @param story the story; its embargo and its text are recorded whatever the present time
 * @param earlier what is recorded of it already: the first date stays what it was
 */
export function entryOf(story: LibraryStory, earlier?: LedgerEntry): LedgerEntry {
  const { id, slug, formerSlugs, datePublished, embargoedUntil, status } = story.record;
  return {
    id,
    slug,
    formerSlugs: formerSlugs.length === 0 ? formerSlugs : others(formerSlugs, slug),
    published: earlier?.published ?? datePublished,
    modified: modifiedDate(story),
    hash: story.textHash,
    withdrawn: status === "withdrawn",
    ...(embargoedUntil !== undefined && { embargoedUntil }),
  };
}

/** Gives each slug once, sorted, without one. */
function others(slugs: readonly string[], without: string): readonly string[] {
  return [...new Set(slugs)].filter((slug) => slug !== without).toSorted();
}
