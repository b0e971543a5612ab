import type { State } from "../state/state.js";
import { articleIn } from "../state/story-text.js";
import type { KeptTeasers } from "./kept-teasers.js";
import type { Library } from "./library.js";

/**
 * Gives what gives the texts of a library's stories. By itself, so that nothing else is held on to that was needed to read them.
 *
 * @param state what remembers them
 * @param teasers what is at hand of them
 */
export function textsOf(state: State, teasers: KeptTeasers): Pick<Library, "articleOf" | "teaserOf"> {
  return {
    teaserOf: (file) => teasers.get(file) ?? held(state.teaser(file), file),
    articleOf: (file) => articleIn(held(state.text(file), file)),
  };
}

function held<Part>(part: Part | undefined, file: string): Part {
  if (part === undefined) throw new Error(`No text is remembered of ${file}.`);
  return part;
}
