import type { StoryRecord } from "./story-record.js";

/** What says from when to when readers may be told of a story. */
type Limits = Pick<StoryRecord, "status" | "embargoedUntil" | "expires">;

/**
 * Gives the stories that readers may be told of at a moment: none whose embargo lasts, none that has expired, and no draft.
 * Withdrawn stories are among them, for readers are told that they were withdrawn.
 *
 * @param stories any stories: articles or records
 * @param now the moment; an embargo ends with its own moment, and so does what expires
 */
export function visibleAt<Story extends Limits>(stories: readonly Story[], now: Date): readonly Story[] {
  return stories.filter((story) => isVisibleAt(story, now));
}

/** Says whether readers may be told of a story at a moment: see {@link visibleAt}. */
export function isVisibleAt({ status, embargoedUntil, expires }: Limits, now: Date): boolean {
  return status !== "draft" && isOver(embargoedUntil, now) !== false && isOver(expires, now) !== true;
}

/** Says whether readers were told of a story once, and are not any more, for it has expired. */
export function isExpiredAt({ status, embargoedUntil, expires }: Limits, now: Date): boolean {
  return status !== "draft" && isOver(embargoedUntil, now) !== false && isOver(expires, now) === true;
}

function isOver(moment: string | undefined, now: Date): boolean | undefined {
  return moment === undefined ? undefined : Date.parse(moment) <= now.getTime();
}
