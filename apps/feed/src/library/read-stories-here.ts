import { freeMemory } from "../content/free-memory.js";
import { markdownParsers } from "../content/markdown-parsers.js";
import type { ReadStories } from "./read-library.js";
import type { StoryReaderOptions } from "./read-story-file.js";

/** Of so many stories, the memory is worth to be freed. */
const manyStories = 32;

/** Gives what reads stories in this thread, one after another. */
export function readStoriesHere({ since }: Pick<StoryReaderOptions, "since">): ReadStories {
  return async function* read(stories, base) {
    // Loaded where a story is read: a build that changes nothing needs neither YAML nor Markdown.
    const [{ storyReader }, { parseMarkdown }] = await Promise.all([
      import("./read-story-file.js"),
      markdownParsers(),
    ]);
    const reader = storyReader(base, { since, ...(parseMarkdown && { parseMarkdown }) });
    for (let at = 0; at < stories.length; at += manyStories) {
      yield* reader(stories.slice(at, at + manyStories));
      await freeMemory();
    }
  };
}
