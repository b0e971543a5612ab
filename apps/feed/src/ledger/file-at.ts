import type { Library } from "../library/library.js";

/**
 * Gives what says in which file the story is that is at an address now, or was; nothing where none is. Hardly any ledger asks.
 *
 * @param library every story of the publication
 */
export function fileAtAmong(library: Pick<Library, "stories">): (slug: string) => string | undefined {
  return (slug) =>
    library.stories.find(({ record }) => record.slug === slug || record.formerSlugs.includes(slug))?.file;
}
