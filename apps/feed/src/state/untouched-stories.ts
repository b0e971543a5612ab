import type { FilesSeen } from "./files-seen.js";
import type { RememberedStory } from "./state.js";
import { type UnreadBlock, UnreadStory } from "./unread-story.js";

/** Of a file, that nothing is known of the story in it. */
const none = 0;

/**
 * The stories whose files are as they were, by the places of the files. Each is made when it is asked for: of a hundred thousand, to make
 * and to hold them takes a twentieth of a build after one edit, which asks for one.
 */
export class UntouchedStories {
  readonly #files: FilesSeen;
  readonly #blocks: UnreadBlock[] = [];
  /** The number of each file's block, counted from 1. */
  readonly #blockOf: Uint32Array;

  /** @param files the files of all stories */
  constructor(files: FilesSeen) {
    this.#files = files;
    this.#blockOf = new Uint32Array(files.length);
  }

  /** Adds the stories of a block, by the places of their files. */
  add(block: UnreadBlock, places: readonly number[]): void {
    const number = this.#blocks.push(block);
    for (const place of places) this.#blockOf[place] = number;
  }

  /** Gives the places of the other files. */
  *otherPlaces(): Generator<number, void, undefined> {
    // They are few among many, and found at once so.
    for (let place = this.#blockOf.indexOf(none); place >= 0; place = this.#blockOf.indexOf(none, place + 1))
      yield place;
  }

  /** Gives the story of a file; nothing where it is none of them. */
  at(place: number): RememberedStory | undefined {
    const block = this.#blockAt(place);
    return block && new UnreadStory(this.#files.paths[place] ?? "", block);
  }

  /** Gives those in which something was found. */
  *withFindings(): Generator<RememberedStory, void, undefined> {
    if (!this.#blocks.some(({ hasFindings }) => hasFindings)) return;
    for (const place of this.#blockOf.keys()) {
      const story = this.#blockAt(place)?.hasFindings === true ? this.at(place) : undefined;
      if (story && story.findings.length > 0) yield story;
    }
  }

  #blockAt(place: number): UnreadBlock | undefined {
    return this.#blocks[(this.#blockOf[place] ?? none) - 1];
  }
}
