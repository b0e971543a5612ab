import type { StoryRecord } from "./story-record.js";

/** What says from when to when readers may be told of a story. */
type Limits = Pick<StoryRecord, "status" | "embargoedUntil" | "expires">;

/**
 * Gives the stories that readers may be told of at a moment: none whose embargo lasts, none that has expired, and no draft.
 * Withdrawn stories are among them, those too that had expired: readers have them, and are told that they were withdrawn.
 *
 * @param stories any stories: articles or records
 * @param now the moment; an embargo ends with its own moment, and so does what expires
 */
export function visibleAt<Story extends Limits>(stories: readonly Story[], now: Date): readonly Story[] {
  return stories.filter((story) => isVisibleAt(story, now));
}

/** Says whether readers may be told of a story at a moment: see {@link visibleAt}. */
export function isVisibleAt({ status, embargoedUntil, expires }: Limits, now: Date): boolean {
  const isShown = expires === undefined || Date.parse(expires) > now.getTime();
  return hasBegun(embargoedUntil, now) && (status === "withdrawn" || (status === "published" && isShown));
}

/** Says whether readers were told of a story once, and are not any more, for it has expired. */
export function isExpiredAt({ status, embargoedUntil, expires }: Limits, now: Date): boolean {
  const isExpired = expires !== undefined && Date.parse(expires) <= now.getTime();
  return status === "published" && isExpired && hasBegun(embargoedUntil, now);
}

function hasBegun(embargoedUntil: string | undefined, now: Date): boolean {
  return embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime();
}
