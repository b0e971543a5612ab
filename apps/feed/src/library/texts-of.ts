import type { State } from "../state/state.js";
import type { KeptPairs } from "../kept-pairs.js";
import { articleIn } from "../state/story-text.js";
import type { Library } from "./library.js";

/**
 * Gives what gives the texts of a library's stories. By itself, so that nothing else is held on to that was needed to read them.
 *
 * @param state what remembers them
 * @param teasers the headline and the summary of those that are at hand, by the paths of their files
 */
export function textsOf(state: State, teasers: KeptPairs): Pick<Library, "articleOf" | "teaserOf"> {
  return {
    teaserOf: (file) => {
      const kept = teasers.get(file);
      return kept ? { headline: kept[0], summary: kept[1] } : held(state.teaser(file), file);
    },
    articleOf: (file) => articleIn(held(state.text(file), file)),
  };
}

function held<Part>(part: Part | undefined, file: string): Part {
  if (part === undefined) throw new Error(`No text is remembered of ${file}.`);
  return part;
}
