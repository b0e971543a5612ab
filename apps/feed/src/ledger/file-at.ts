import type { LibraryStory } from "../library/library.js";

/**
 * Gives what says in which file the story is that is at an address now, or was; nothing where none is. Hardly any ledger asks.
 *
 * @param stories every story of the publication
 */
export function fileAtAmong(stories: readonly LibraryStory[]): (slug: string) => string | undefined {
  return (slug) =>
    stories.find(({ record }) => record.slug === slug || record.formerSlugs.includes(slug))?.file;
}
