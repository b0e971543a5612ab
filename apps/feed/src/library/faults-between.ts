import type { ContentFinding } from "../content/content-finding.js";
import { placeFindings } from "../content/unplaced-finding.js";
import type { State } from "../state/state.js";
import { alikeNames } from "./alike-names.js";
import type { FaultyStory, LibraryStory } from "./library.js";
import { repeatedStories } from "./repeated-stories.js";
import { sameTwice } from "./same-twice.js";
import { translationFaults } from "./translation-faults.js";

/** What is wrong between stories, each of which may be in order by itself. */
export interface FaultsBetween {
  readonly findings: readonly ContentFinding[];
  /** Whether no name or address is that of two of them. */
  readonly areToldApart: boolean;
}

/** The note of whether there was something wrong between stories, which is to be said again. */
const noteName = "faults between stories";

/**
 * Finds what is wrong between stories, unless it is known that nothing is.
 *
 * @param storiesInOrder gives the stories that hold together, in the order of their files
 * @param faulty those that do not, in the same order
 * @param state what is remembered; whether anything was found is remembered in it
 * @param isAsBefore whether the stories have the names, sections, authors and translations that they had when it was noted, and none
 *   says what another one does
 */
export async function faultsBetween(
  storiesInOrder: () => readonly LibraryStory[],
  faulty: readonly FaultyStory[],
  state: Pick<State, "note" | "setNote">,
  isAsBefore: boolean,
): Promise<FaultsBetween> {
  if (isAsBefore && state.note(noteName) === "false") return { findings: [], areToldApart: true };
  const stories = storiesInOrder();
  const twice = sameTwice(stories, faulty);
  const faults = [
    ...twice,
    ...translationFaults(stories, faulty),
    ...repeatedStories(stories),
    ...alikeNames(stories),
  ];
  state.setNote(noteName, String(faults.length > 0));
  return { findings: await placeFindings(faults), areToldApart: twice.length === 0 };
}
