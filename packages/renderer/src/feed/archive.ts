import { isList, unexpected } from "../expect.js";
import { given } from "../given.js";

/**
 * The documents of an archived feed: one that readers subscribe to, and archives that never change.
 *
 * @typeParam Entry what stands for a story
 */
export interface ArchivedFeed<Entry> {
  /** The newest stories, the newest first; those that are in no archive document yet are always among them. */
  readonly subscription: readonly Entry[];
  /** The archive documents, the oldest first, each with its stories newest first. */
  readonly archives: readonly (readonly Entry[])[];
}

/**
 * Divides stories among the documents of an archived feed. Archives are filled from the oldest story on, so that a new story
 * changes none of them.
 *
 * @param stories every story of the feed, the newest first
 * @param size how many stories an archive document holds; the subscription document holds as many at the least, where there
 *   are so many
 * @throws {RangeError} where the size is not a whole number of at least one
 * @throws {TypeError} where the stories are in no list
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
export function archiveFeed<Entry>(stories: readonly Entry[], size: number): ArchivedFeed<Entry> {
  if (!isList(stories)) throw unexpected("stories", "a list", stories, "Give every story of the feed.");
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(
      `An archive document holds a whole number of stories, one at the least, and not ${given(size)}.`,
    );
  const full = Math.floor(Math.max(0, stories.length - size) / size);
  const archives = Array.from({ length: full }, (_, index) => {
    const oldest = stories.length - index * size;
    return stories.slice(oldest - size, oldest);
  });
  return { subscription: stories.slice(0, stories.length - full * size), archives };
}
