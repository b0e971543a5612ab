import { KeptTexts } from "./kept-texts.js";

/** Two texts by a key, kept as {@link KeptTexts} are. */
export class KeptPairs {
  readonly #texts = new KeptTexts();
  readonly #places = new Map<string, number>();

  /**
   * Keeps two texts, in the place of those that are kept by the same key.
   *
   * @param key any text
   * @param pair two texts without lone surrogates
   */
  set(key: string, pair: readonly [string, string]): void {
    this.#places.set(key, this.#texts.keep(pair));
  }

  /** Gives the two texts that are kept by a key; nothing where none are. */
  get(key: string): readonly [string, string] | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const [one = "", other = ""] = this.#texts.at(place);
    return [one, other];
  }
}
