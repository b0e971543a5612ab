import type { State } from "../state/state.js";
import { plainStory } from "../state/stored-story.js";
import type { ContentBase } from "./content-base.js";
import { CurrentStories } from "./current-stories.js";
import type { FilesSeen } from "../state/files-seen.js";
import { storyDigest } from "./story-digest.js";
import type { StoryFile } from "./story-file.js";

/** The note of what the stories were lent when they were read. */
const lentNote = "lent";

/** The stories of a content folder, by whether they have to be read. */
export interface StaleStories {
  /** Those that have to be: they are new, or their files were touched, or what they use has changed. */
  readonly stale: readonly StoryFile[];
  /** What is remembered of the others. */
  readonly current: CurrentStories;
}

/**
 * Finds the stories that have to be read.
 *
 * @param files the files of all stories
 * @param state what is remembered of them
 * @param base what the publication lends them
 */
export function staleStories(
  files: FilesSeen,
  state: Pick<State, "stories" | "note">,
  base: ContentBase,
): StaleStories {
  const isAllLentAsBefore = state.note(lentNote) === base.digest;
  const untouched = isAllLentAsBefore ? state.stories.untouched(files) : undefined;
  const current = new CurrentStories(untouched);
  const stale: StoryFile[] = [];
  for (const place of untouched ? untouched.otherPlaces() : files.paths.keys()) {
    const file = files.at(place);
    const known = state.stories.get(file.file);
    const isCurrent =
      known?.fingerprint === file.fingerprint &&
      (isAllLentAsBefore || storyDigest(known, base) === known.record.digest);
    if (isCurrent) current.add(place, known);
    else stale.push({ place, file, known: known && plainStory(known) });
  }
  return { stale, current };
}

/**
 * Notes what the stories were lent, when all of them were read with it.
 *
 * @param state what is remembered of them
 * @param base what lent it
 */
export function noteLent(state: Pick<State, "note" | "setNote">, { digest }: ContentBase): void {
  if (state.note(lentNote) !== digest) state.setNote(lentNote, digest);
}

/**
 * Forgets the stories whose files are there no longer, and says whether there are any.
 *
 * @param files the files of all stories
 * @param state what is remembered of them
 */
export function forgetGone(files: FilesSeen, state: Pick<State, "stories" | "forgetStory">): boolean {
  const present = new Set(files.paths);
  const gone = [...state.stories.keys()].filter((known) => !present.has(known));
  for (const file of gone) state.forgetStory(file);
  return gone.length > 0;
}
