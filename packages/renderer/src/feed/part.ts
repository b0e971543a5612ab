import type { Article } from "@copydesk/article-schema";
import type { Story } from "../story.js";
import { admit } from "./admit.js";
import type { FeedOfItems } from "./feed.js";
import type { Piece } from "./piece.js";
import { isWritten } from "./written-item.js";

/** What is wanted of the platform, which every browser, edge runtime and Node has. */
declare const TextDecoder: { new (): { readonly decode: (utf8: Uint8Array) => string } };

/** A part of a document, in pieces of which none ends within a surrogate pair. What was written before is given in UTF-8. */
export interface Part {
  /** What stands before it in the document, and is nothing of it. */
  readonly before?: string;
  readonly pieces: readonly (Piece | Uint8Array)[];
  /** The article whose item the part is, where it is one and was not written before. */
  readonly article?: Article;
}

/**
 * Gives the items of a feed, each as a part of its document.
 *
 * @param feed the feed
 * @param piecesOf renders a story's item
 */
export function* itemParts(
  feed: FeedOfItems,
  piecesOf: (story: Story) => readonly Piece[],
): Generator<Part, void, undefined> {
  for (const story of feed.stories)
    if (isWritten(story)) yield { pieces: [story.utf8] };
    else if (admit(story, feed)) yield { pieces: piecesOf(story), article: story.article };
}

/** Gives a part as text. */
export function textOf({ before = "", pieces }: Part): string {
  let text = before;
  for (const piece of pieces)
    text += piece instanceof Uint8Array ? new TextDecoder().decode(piece) : piece.toString();
  return text;
}
