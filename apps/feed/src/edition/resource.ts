import type { FeedDocument } from "./feed-document.js";
import type { PlannedStory } from "../records/planned-story.js";

/** One thing that an edition publishes, at one address. */
export interface Resource {
  /** Its address below the base URL, without a leading slash: `stories/intel-pact/index.html`. */
  readonly path: string;
  /** Its media type, as HTTP's `Content-Type` says it. */
  readonly contentType: string;
  /** How HTTP answers where it is asked for; 200 if left out. */
  readonly status?: 301 | 410;
  /** The absolute address that a 301 leads to. */
  readonly location?: string;
  /**
   * A hash of everything that `render` reads, but for what is the same in a whole edition: the publication, the base URL
   * and this software. Where these are the same too, a path with the same digest has the same text. It may be worked out when
   * it is asked for.
   */
  readonly digest: string;
  /** The stories that it shows, where it is a list, a feed or a sitemap of some. */
  readonly shows?: readonly PlannedStory[];
  /** Gives what its text is made of, where it is a document of a feed: with the stories, any thread can make the text. */
  readonly feed?: () => FeedDocument;
  /** Gives its text; the same every time. */
  readonly render: () => string;
}

/** Everything that one publication publishes. */
export interface Edition {
  /** The absolute address that it is published under, ending in a slash. */
  readonly baseUrl: string;
  /** Whether it is only what shows some stories, and there is more; `false` if left out. */
  readonly isPart?: boolean;
  /** In the order in which they are put in place, so that no link leads to what is not there yet. May be gone through again. */
  readonly resources: Iterable<Resource>;
}
