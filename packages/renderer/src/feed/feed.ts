import type { Publication } from "@copydesk/article-schema";
import type { Story } from "../story.js";

/** What a feed renderer is given: the channel, and the stories in it. */
export interface Feed {
  readonly publication: Publication;
  /** The absolute address that the feed itself is served at. Readers that move to a new address go by it. */
  readonly url: string;
  /** The absolute address of the page that the feed is about. */
  readonly homeUrl: string;
  /** What the feed is called, where that is not the publication's title: a section's feed, an entity's. */
  readonly title?: string;
  /** What is in the feed, in a sentence of plain text, where that is not the publication's description. */
  readonly description?: string;
  /** The stories, the newest first. */
  readonly stories: readonly Story[];
}
