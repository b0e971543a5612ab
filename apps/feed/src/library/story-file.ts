import type { RememberedStory } from "../state/state.js";
import type { ScannedFile } from "./scanned-content.js";

/** The file of a story, and what is remembered of it. */
export interface StoryFile {
  readonly file: ScannedFile;
  readonly known: RememberedStory | undefined;
}
