import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { State } from "../state/state.js";
import type { LibraryStory } from "./library.js";
import type { StoryEdit } from "./read-anew.js";

/**
 * Gives the published stories that say what another one says already, word for word: a file that was copied to begin another story with,
 * or a story that was imported or filed twice.
 *
 * @param stories the stories that hold together, in the order of their files
 */
export function repeatedStories(stories: readonly LibraryStory[]): readonly UnplacedFinding[] {
  const said = new Map<string, LibraryStory>();
  return stories.flatMap((story) => {
    if (story.record.status !== "published") return [];
    const earlier = said.get(story.textHash);
    if (!earlier) said.set(story.textHash, story);
    // That two stories have one name is told as such.
    return earlier && nameOf(earlier) !== nameOf(story) ? [repeats(earlier.file, story.file)] : [];
  });
}

function nameOf({ record: { guid, id } }: LibraryStory): string {
  return guid ?? id;
}

function repeats(earlier: string, file: string): UnplacedFinding {
  return {
    file,
    code: "story-repeated",
    severity: "warning",
    message: `The story says word for word what ${earlier} says, and has another id, so subscribers are shown it twice.`,
    hint: "Write the story that it is to be, or keep one of the two; if it was published, withdraw it.",
    about: ["headline"],
  };
}

/**
 * Says whether a story that was edited may say now what another one says. Of all others, no more is asked than what they say.
 *
 * @param edits what was edited
 * @param stories what is remembered of all stories that hold together, the edited ones among them
 */
export function areRepeated(
  edits: readonly StoryEdit[],
  stories: Pick<State["stories"], "countSaying">,
): boolean {
  const edited = edits.filter(({ before, after }) => before.textHash !== after.textHash);
  if (edited.length === 0) return false;
  const said = new Set(edited.map(({ after }) => after.textHash));
  return stories.countSaying(said) > said.size;
}
