import type { ContentFinding } from "../content/content-finding.js";
import type { StoryNames } from "../content/story-names.js";
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
  /**
   * Of each of its documents that were made ready on the way, what tells whether the file beside its place is still the one that
   * was written; `null` where what is in its place says the same already. In the order of `storyDocuments`.
   */
  readonly prepared?: readonly (string | null)[];
  /** What the story is known by, where it does not hold together and that can be read. */
  readonly names?: StoryNames;
  /** What keeps it from holding together; warnings are with the story. */
  readonly findings: readonly ContentFinding[];
}
