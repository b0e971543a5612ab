import { momentOf } from "@copydesk/renderer";
import type { StoryRecord } from "./story-record.js";

/** Gives stories in the order of lists and feeds: the newest first, those of one moment by their ids. */
export function newestFirst(stories: readonly StoryRecord[]): StoryRecord[] {
  // Each date is read once, and not at each comparison.
  const dated = stories.map((story) => ({ story, moment: momentOf(story.datePublished).getTime() }));
  dated.sort((a, b) => b.moment - a.moment || (a.story.id < b.story.id ? -1 : 1));
  return dated.map(({ story }) => story);
}
