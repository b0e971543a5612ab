import type { ContentFinding } from "../content/content-finding.js";
import type { StoryRecord } from "../records/story-record.js";
import type { Teaser } from "../records/teaser.js";
import type { StoryLink } from "../site/story-links.js";
import type { CatalogueLists } from "./catalogue-lists.js";
import type { CataloguedStories } from "./catalogued-stories.js";
import type { OutputMap } from "./output-map.js";
import type { StoryMap } from "./story-map.js";
import type { StoryText } from "./story-text.js";

/** What is remembered of a story's file, so that it is read again only where it has changed. */
export interface RememberedStory {
  /** The path of its file below the content folder. */
  readonly file: string;
  /** What tells whether the file has been touched: its size, times and number on the disk. */
  readonly fingerprint: string;
  /** The hash of the file's bytes. */
  readonly fileHash: string;
  /** The ids of the entities of the publication that the story uses. */
  readonly uses: readonly string[];
  /** The hash of what the story says, for the ledger. */
  readonly textHash: string;
  readonly record: StoryRecord;
  /** The links in its copy that lead to stories of the same publication, or are to. */
  readonly storyLinks: readonly StoryLink[];
  /** Warnings: a story with errors is not remembered, but read again each time. */
  readonly findings: readonly ContentFinding[];
}

/**
 * What is known from earlier builds. It may be lost at any time: everything in it can be made again from the content. What
 * was changed counts when it is committed.
 */
export interface State {
  /** Gives a value that was remembered under a name, as JSON; nothing where there is none. */
  readonly note: (name: string) => string | undefined;
  /** Remembers a value under a name, or forgets the one that was there. */
  readonly setNote: (name: string, value: string | undefined) => void;
  /** The stories, by the paths of their files. They are put here by `saveStory`. */
  readonly stories: Pick<StoryMap, "get" | "keys" | "size" | "untouched" | "countSaying">;
  /** The lists of the last edition's catalogue, where it has one. */
  readonly catalogue: Pick<CatalogueLists, "at" | "save">;
  /** The stories of that catalogue. */
  readonly catalogued: Pick<CataloguedStories, "at" | "save" | "change">;
  /** The files of the last edition, by their paths. */
  readonly outputs: OutputMap;
  /** Gives what the files of the last edition are to be compared with, block by block, in UTF-8; `outputsSeen` reads it. */
  readonly outputHeads: () => Iterable<Uint8Array>;
  /**
   * Remembers a story, and its text, unless that is left out: then it is as it was. But for the path and the fingerprint of its
   * file, the story is remembered in memory of its own: what was read of it are parts of its file's text, each of which keeps the
   * whole text in memory.
   */
  readonly saveStory: (story: RememberedStory, text?: StoryText) => void;
  readonly forgetStory: (file: string) => void;
  /** Gives the text of a story that is remembered. */
  readonly text: (file: string) => StoryText | undefined;
  /** Is told that nobody needs a text any longer that it gave, or one like it: what it does not hold itself is freed. */
  readonly freeText: (text: StoryText) => void;
  /** Gives what lists show of a story. */
  readonly teaser: (file: string) => Teaser | undefined;
  /** Gives a story's body as HTML, as it stands in the edition. */
  readonly html: (file: string) => string | undefined;
  readonly saveHtml: (file: string, html: string) => void;
  /**
   * Writes what is remembered of the stories, where that is kept in a file, and holds it no longer: a hundred thousand stories
   * leave room for what is made of them.
   */
  readonly writeStories: () => void;
  /** Forgets everything but the notes and the files of the last edition. */
  readonly forgetStories: () => void;
  /** Makes everything that was changed last. It is the last thing that is done with a state before it is closed. */
  readonly commit: () => void;
  /** Ends the use of the state, and lets other builds have it; what was not committed is dropped. */
  readonly close: () => void;
}
