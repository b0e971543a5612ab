import type { BlockStore } from "./blocks.js";

/**
 * The lists of an edition's catalogue, by their places among them. Each is read by itself: of a thousand, an edition of which a story has
 * changed asks for ten.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class CatalogueLists {
  readonly #store: BlockStore;

  constructor(store: BlockStore) {
    this.#store = store;
  }

  /** Gives a list by its place among the others, counted from 0. */
  at(place: number): string {
    return this.#store.head(place);
  }

  /** Takes the place of what was there. No list is written that is as it was. */
  save(lists: readonly string[]): void {
    if (lists.length < this.#store.sizes().length) this.clear();
    const known = this.#store.sizes().length;
    for (const [place, list] of lists.entries())
      if (place >= known || this.at(place) !== list) this.#store.write(place, { head: list, rest: "" }, 1);
  }

  /** Takes all of them away, without a look at them. */
  clear(): void {
    this.#store.clear();
  }
}
