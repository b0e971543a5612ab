import type { FeedHead, FeedOfItems, OnItem, Story, WrittenItem } from "@copydesk/renderer";
import type { FeedFormat } from "../site/addresses.js";
import { formatOfFeeds } from "./feed-formats.js";
import type { StoryKey } from "../records/story-record.js";

/** A document of a feed, before its stories are taken out. Plain data, so that it can be rendered in another thread. */
export interface FeedDocument {
  readonly format: FeedFormat;
  readonly head: FeedHead;
  /** The stories that it holds, the newest first. */
  readonly stories: readonly StoryKey[];
  /** The stories that it says were taken back. */
  readonly withdrawn: readonly StoryKey[];
}

/** Gives a story whole. */
type StoryOf = (story: StoryKey) => Story;

/** What feeds take their stories from. */
export interface FeedSource {
  readonly storyOf: StoryOf;
  /** Gives a story's item as another document of the same format has it, where one does. */
  readonly itemOf?: ((story: StoryKey) => WrittenItem | undefined) | undefined;
  /** Is told of the items that are rendered. */
  readonly onItem?: OnItem | undefined;
}

/**
 * Gives the text of a feed's document.
 *
 * @param document what is in it
 * @param storyOf gives a story whole
 */
export function renderFeedDocument(document: FeedDocument, storyOf: StoryOf): string {
  return formatOfFeeds[document.format].render(feedOf(document, { storyOf }));
}

/** Gives a feed's document as {@link renderFeedDocument} does, in UTF-8. */
export function feedDocumentBytes(document: FeedDocument, source: FeedSource): Uint8Array {
  return formatOfFeeds[document.format].renderBytes(feedOf(document, source));
}

function feedOf(
  { head, stories, withdrawn }: FeedDocument,
  { storyOf, itemOf = () => undefined, onItem }: FeedSource,
): FeedOfItems {
  return {
    ...head,
    stories: stories.map((story) => itemOf(story) ?? storyOf(story)),
    withdrawn: withdrawn.map((story) => storyOf(story).article),
    onItem,
  };
}
