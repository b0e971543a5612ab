import type { RememberedStory } from "../state/state.js";
import type { FileSeen } from "../state/files-seen.js";

/** The file of a story, and what is remembered of it. */
export interface StoryFile {
  /** Its place among the files of all stories. */
  readonly place: number;
  readonly file: FileSeen;
  readonly known: RememberedStory | undefined;
}
