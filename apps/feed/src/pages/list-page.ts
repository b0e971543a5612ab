import type { ListedStory } from "./listed-story.js";

/** One page of a list of stories. */
export interface ListPage {
  readonly path: string;
  /** Which of the further pages it is, counted from the oldest; the first page has no number. */
  readonly number?: number;
  /** Its stories, the newest first. */
  readonly stories: readonly ListedStory[];
  /** The path of the page with the stories after these. */
  readonly newer?: string;
  /** The path of the page with the stories before these. */
  readonly older?: string;
}
