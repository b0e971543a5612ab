import { expectNow, expectStory, isList, render, unexpected } from "../expect.js";
import type { Story } from "../story.js";

/**
 * Gives the stories that readers may be told of at a moment: those that are published, whose embargo is over, and that have
 * not expired.
 *
 * @param stories any stories; their order is kept
 * @param now the moment; an embargo ends with its own moment, and so does what expires
 * @throws {TypeError} where the moment is no valid `Date`, the stories are in no list, or one is none as `renderStory` gives it
 */
export function storiesAt<Told extends Story>(stories: readonly Told[], now: Date): readonly Told[] {
  expectNow(now);
  if (!isList(stories)) throw unexpected("stories", "a list", stories, render);
  for (const story of stories) expectStory(story);
  const moment = now.getTime();
  return stories.filter(({ article: { status, embargoedUntil, expires } }) => {
    if (status !== "published") return false;
    const begun = embargoedUntil === undefined || Date.parse(embargoedUntil) <= moment;
    return begun && (expires === undefined || Date.parse(expires) > moment);
  });
}
