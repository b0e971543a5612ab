import type { Article, Publication } from "@copydesk/article-schema";
import type { ContentFinding } from "../content/content-finding.js";
import type { StoryNames } from "../content/story-names.js";
import type { StoryRecord } from "../records/story-record.js";
import type { Teaser } from "../records/teaser.js";
import type { StoryLink } from "../site/story-links.js";

/** A story that holds together, without its text. */
export interface LibraryStory {
  /** The path of its file, as a person would type it. */
  readonly file: string;
  readonly record: StoryRecord;
  /** The hash of what it says, for the ledger. */
  readonly textHash: string;
  /** The links in its copy that lead to stories of the same publication, or are to. */
  readonly storyLinks: readonly StoryLink[];
}

/** A story that does not hold together. */
export interface FaultyStory {
  readonly file: string;
  /** What it is known by, where its file can be read so far. */
  readonly record?: StoryNames;
}

/** A content folder that was read and checked. */
export interface Library {
  /** Who publishes; missing where `publication.yaml` is at fault. */
  readonly publication?: Publication;
  /** The stories that hold together, in the order of their files. */
  readonly stories: readonly LibraryStory[];
  /** The stories that do not hold together, in the order of their files. */
  readonly faulty: readonly FaultyStory[];
  /** Whether it is known which stories there are: every folder could be looked into, and every file says whose it is alone. */
  readonly isWhole: boolean;
  /** Everything that was found, in the order of files and places. */
  readonly findings: readonly ContentFinding[];
  /** Gives what lists show of a story. */
  readonly teaserOf: (file: string) => Teaser;
  /** Gives the whole article of a story. */
  readonly articleOf: (file: string) => Article;
}
