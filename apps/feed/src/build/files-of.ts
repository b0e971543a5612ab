import type { LibraryStory } from "../library/library.js";

/** So many of them are named. */
const mostNamed = 5;

/** Names the files of some stories, or of the first of many, for people. */
export function filesOf(stories: readonly LibraryStory[]): string {
  const names = stories.slice(0, mostNamed).map(({ file }) => file);
  return `${names.join(", ")}${stories.length > mostNamed ? " …" : ""}`;
}
