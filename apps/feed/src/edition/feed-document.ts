import type { FeedHead, Story } from "@copydesk/renderer";
import type { FeedFormat } from "./addresses.js";
import { formatOfFeeds } from "./feed-formats.js";
import type { StoryRecord } from "./story-record.js";

/** A document of a feed, before its stories are taken out. Plain data, so that it can be rendered in another thread. */
export interface FeedDocument {
  readonly format: FeedFormat;
  readonly head: FeedHead;
  /** The stories that it holds, the newest first. */
  readonly stories: readonly StoryRecord[];
  /** The stories that it says were taken back. */
  readonly withdrawn: readonly StoryRecord[];
}

/**
 * Gives the text of a feed's document.
 *
 * @param document what is in it
 * @param storyOf gives a story whole
 */
export function renderFeedDocument(
  { format, head, stories, withdrawn }: FeedDocument,
  storyOf: (record: StoryRecord) => Story,
): string {
  return formatOfFeeds[format].render({
    ...head,
    stories: stories.map(storyOf),
    withdrawn: withdrawn.map((record) => storyOf(record).article),
  });
}
