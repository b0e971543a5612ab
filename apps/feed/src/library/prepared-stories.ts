import { KeptTexts } from "../kept-texts.js";
import type { StoryRecord } from "../records/story-record.js";

/** What each of a story's documents is like that were made ready: see `StoryRead`. */
type Fingerprints = readonly (string | null)[];

/** Stands for `null` among texts. No file is like that. */
const inPlace = "in place";

/**
 * The stories of which documents were made ready while they were read. What these are like is kept outside of V8's heap, where it
 * would take 70 MB of a hundred thousand stories.
 */
export class PreparedStories {
  readonly records: StoryRecord[] = [];
  readonly #texts = new KeptTexts();
  readonly #places: number[] = [];
  #last: { readonly place: number; readonly fingerprints: Fingerprints } | undefined;

  add(record: StoryRecord, fingerprints: Fingerprints): void {
    this.records.push(record);
    this.#places.push(this.#texts.keep(fingerprints.map((fingerprint) => fingerprint ?? inPlace)));
  }

  /**
   * Gives what the documents of one of them are like.
   *
   * @param place its place among the records
   */
  fingerprintsAt(place: number): Fingerprints {
    // Each is asked for once for each document, one after the other.
    if (this.#last?.place !== place) this.#last = { place, fingerprints: this.#read(place) };
    return this.#last.fingerprints;
  }

  #read(place: number): Fingerprints {
    const at = this.#places[place];
    if (at === undefined) return [];
    return this.#texts.at(at).map((text) => (text === inPlace ? null : text));
  }
}
