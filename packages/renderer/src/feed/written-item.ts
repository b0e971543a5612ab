import type { Story } from "../story.js";

/**
 * A story's item as it stands in a feed's document. It is the same in every feed of one publication in one format, as long as that has
 * the same extension and the same options: what one document has of a story can be put into others, and is rendered once.
 */
export interface WrittenItem {
  /** The id of the story's article. */
  readonly id: string;
  /** By which date the story makes a feed newer: that of its last change, of its publication, or of the end of its embargo. */
  readonly newest: string;
  /** The item, in UTF-8. What a feed tells of is a part of the feed's own bytes. */
  readonly utf8: Uint8Array;
}

/** Is told of a story's item. */
export type OnItem = (item: WrittenItem) => void;

/** Says whether what a feed is given of a story is its item. */
export function isWritten(story: Story | WrittenItem): story is WrittenItem {
  return "utf8" in story;
}
