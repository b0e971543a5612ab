import type { StoryRecord } from "./story-record.js";

/**
 * Gives the stories that readers may be told of at a moment: none whose embargo lasts, none that has expired, and no draft.
 * Withdrawn stories are among them, for readers are told that they were withdrawn.
 *
 * @param stories any stories: articles or records
 * @param now the moment; an embargo ends with its own moment, and so does what expires
 */
export function visibleAt<Story extends Pick<StoryRecord, "status" | "embargoedUntil" | "expires">>(
  stories: readonly Story[],
  now: Date,
): readonly Story[] {
  const moment = now.getTime();
  return stories.filter(({ status, embargoedUntil, expires }) => {
    const begun = embargoedUntil === undefined || Date.parse(embargoedUntil) <= moment;
    return status !== "draft" && begun && (expires === undefined || Date.parse(expires) > moment);
  });
}
