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
  const moment = now.getTime();
  const begun = embargoedUntil === undefined || Date.parse(embargoedUntil) <= moment;
  return status !== "draft" && begun && (expires === undefined || Date.parse(expires) > moment);
}
