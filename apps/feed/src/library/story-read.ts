import type { ContentFinding } from "../content/content-finding.js";
import type { RememberedStory } from "../state/state.js";
import type { StoryText } from "../state/story-text.js";

/** What reading a story's file gave. Plain data: it may come from another thread. */
export interface StoryRead {
  /** The path of the file. */
  readonly file: string;
  /** The story, where it holds together. */
  readonly story?: RememberedStory;
  /** What there is to remember of it, where it is other than what is remembered. */
  readonly text?: StoryText;
  /** The files of the edition that were written beside their places on the way. */
  readonly prepared?: readonly PreparedFile[];
  /** What keeps it from holding together; warnings are with the story. */
  readonly findings: readonly ContentFinding[];
}

/** A file of the edition that was made ready while its story was read. */
export interface PreparedFile {
  /** Its path below the edition's folder. */
  readonly path: string;
  /** The digest of what it was rendered from. */
  readonly digest: string;
  /** Whether it stands beside its place; not so where what is there says the same already. */
  readonly isStaged: boolean;
}
