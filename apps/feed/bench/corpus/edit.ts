import type { CorpusStory } from "./story.ts";

/**
 * Gives a story after somebody has worked on it: a paragraph more, and a new date.
 *
 * @param story the story
 * @param at when it was changed
 */
export function edited(story: CorpusStory, at: Date): CorpusStory {
  return {
    ...story,
    fields: { ...story.fields, dateModified: at.toISOString() },
    body: `${story.body}\nThis paragraph was added at ${at.toISOString().slice(11, 16)}.\n`,
  };
}
