import type { RememberedStory } from "../state/state.js";
import type { UntouchedStories } from "../state/untouched-stories.js";

/** The stories that need not be read, by the places of their files. */
export class CurrentStories {
  readonly #untouched: UntouchedStories | undefined;
  readonly #others: (RememberedStory | undefined)[] = [];

  /** @param untouched those of which it is known without a look at each */
  constructor(untouched: UntouchedStories | undefined) {
    this.#untouched = untouched;
  }

  /** Adds the story of a file. */
  add(place: number, story: RememberedStory): void {
    this.#others[place] = story;
  }

  /** Gives the story of a file; nothing where it is none of them. */
  at(place: number): RememberedStory | undefined {
    return this.#untouched?.at(place) ?? this.#others[place];
  }

  /** Gives those in which something was found. */
  *withFindings(): Generator<RememberedStory, void, undefined> {
    for (const story of this.#others) if (story && story.findings.length > 0) yield story;
    if (this.#untouched) yield* this.#untouched.withFindings();
  }
}
