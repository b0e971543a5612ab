import type { Article, Publication } from "@copydesk/article-schema";
import type { Story } from "../story.js";
import type { FeedExtension } from "./extension.js";
import type { TextWarning } from "./find-forbidden.js";
import type { OnItem, WrittenItem } from "./written-item.js";

/** What a feed says of itself. */
export interface FeedHead {
  readonly publication: Publication;
  /** The permanent name of the feed, where it is not the publication's: that of a section's feed, or an entity's. */
  readonly id?: string | undefined;
  /** The absolute address that the feed itself is served at. Readers that move to a new address go by it. */
  readonly url: string;
  /** The absolute address of the page that the feed is about. */
  readonly homeUrl: string;
  /** What the feed is called, where that is not the publication's title: a section's feed, an entity's. */
  readonly title?: string | undefined;
  /** What is in the feed, in a sentence of plain text, where that is not the publication's description. */
  readonly description?: string | undefined;
  /** The date of the newest story or change, where a renderer cannot see all stories before it begins. */
  readonly updated?: string | undefined;
  /**
   * Stories that were withdrawn. Atom tells readers to drop them (RFC 6721); the other formats cannot. A withdrawn story
   * among the feed's stories is treated in the same way: no format shows it.
   */
  readonly withdrawn?: readonly Article[] | undefined;
  /** Where this document stands among those of an archived feed (RFC 5005). */
  readonly archive?: FeedArchive | undefined;
  /** The absolute address of a CSS stylesheet with which a browser shows the feed. */
  readonly stylesheetUrl?: string | undefined;
  /** What the feed says in other vocabularies than its own; RSS and Atom alone do. What would break the feed is a `TypeError`. */
  readonly extension?: FeedExtension | undefined;
  /** Is told of everything in the texts that the feed cannot carry as it is; nobody is, where it is left out. */
  readonly onWarning?: OnWarning | undefined;
}

/**
 * Is told of something in a text that cannot be carried as it is.
 *
 * @param warning what it is, and where in the article, or in the feed's own texts
 * @param id the permanent name of the article or of the publication that it is in
 */
export type OnWarning = (warning: TextWarning, id: string) => void;

/** What a feed renderer is given: the channel, and the stories in it, or the items of stories that another feed has. */
export interface Feed<Entry extends Story | WrittenItem = Story> extends FeedHead {
  /**
   * The stories, the newest first, each of them once. Drafts, embargoed and expired stories are for the caller to leave out.
   */
  readonly stories: readonly Entry[];
  /**
   * Is told of each story's item by the functions that give bytes, so that other feeds of the publication can be given it. Nobody is,
   * where it is left out.
   */
  readonly onItem?: OnItem | undefined;
}

/** A feed in which some stories, or all of them, are given by the items that another feed has of them: see {@link WrittenItem}. */
export type FeedOfItems = Feed<Story | WrittenItem>;

/** Stories that come one after the other, and need not all be there at once. */
export type StoryStream = Iterable<Story> | AsyncIterable<Story>;

/** Where one document of an archived feed stands. All addresses are absolute. */
export interface FeedArchive {
  /** Set for an archive document, which never changes again; the document that readers subscribe to has none. */
  readonly isArchive?: boolean | undefined;
  /** The document that readers subscribe to; archive documents name it. */
  readonly current?: string | undefined;
  /** The archive document with the stories before these. */
  readonly previous?: string | undefined;
  /** The archive document with the stories after these. */
  readonly next?: string | undefined;
}
