import { later, momentOf } from "@copydesk/renderer";
import type { LibraryStory } from "../library/library.js";
import type { LedgerEntry } from "./ledger.js";

/** Gives the day or moment of what a story says: its last change or, where there was none, its publication. */
export function modifiedDate({ record: { dateModified, datePublished } }: LibraryStory): string {
  return dateModified ?? datePublished;
}

/** Gives the guid by which subscribers know a story, as feeds have it, where that is not its id. */
export function guidIn({ record: { guid } }: LibraryStory): string | undefined {
  return guid?.toWellFormed();
}

/** What is recorded of a story already. */
export interface EarlierEntry {
  readonly entry: LedgerEntry | undefined;
  /** The present time. */
  readonly now: Date;
}

/**
 * Gives what a ledger records of a story that is published or withdrawn.
 *
 * @param story the story; its embargo and its text are recorded whatever the present time
 * @param earlier what is recorded of it already: the first date stays what it was, and of a text that subscribers have, so does
 *   the latest date that they were told, for that of the next one has to be later
 */
export function entryOf(story: LibraryStory, earlier?: EarlierEntry): LedgerEntry {
  const { id, slug, formerSlugs, datePublished, embargoedUntil, status } = story.record;
  const before = earlier?.entry;
  const isWithdrawn = status === "withdrawn";
  const guid = guidIn(story);
  return {
    id,
    ...(guid !== undefined && { guid }),
    slug,
    formerSlugs: formerSlugs.length === 0 ? formerSlugs : otherSlugs(formerSlugs, slug),
    published: before?.published ?? datePublished,
    modified: toldDate(story, earlier),
    // Of a story that was withdrawn, subscribers had the text of before.
    hash: isWithdrawn && before ? before.hash : story.textHash,
    withdrawn: isWithdrawn,
    ...(embargoedUntil !== undefined && { embargoedUntil }),
  };
}

/** Gives the latest date that subscribers have been told of a story: of its text or, where it was withdrawn, of that. */
function toldDate(story: LibraryStory, earlier: EarlierEntry | undefined): string {
  const own = modifiedDate(story);
  const { withdrawal } = story.record;
  const told = withdrawal ? later(own, withdrawal.date) : own;
  if (!earlier?.entry) return told;
  const { modified } = earlier.entry;
  // A date that has not come yet was a mistake, if it is another one now.
  return momentOf(modified) > earlier.now ? told : later(told, modified);
}

/** Gives each slug once, sorted, without one. */
export function otherSlugs(slugs: readonly string[], without: string): readonly string[] {
  return [...new Set(slugs)].filter((slug) => slug !== without).toSorted();
}
