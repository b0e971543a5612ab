/** Numbers that look random and are the same every time. */
export interface Random {
  /** Gives a number from 0 up to, but without, 1. */
  readonly next: () => number;
  /** Gives a whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** Says yes with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** Gives one of the elements, each as often as any other. */
  readonly of: <Element>(elements: readonly Element[]) => Element;
  /**
   * Gives one of the elements by Zipf's law: the first about twice as often as the second, and so on. Names in the news come
   * up like that.
   */
  readonly often: <Element>(elements: readonly Element[]) => Element;
}

/**
 * Makes a source of numbers (mulberry32).
 *
 * @param seed which of the 2³² sequences to give
 * @param index which of its branches, so that the story of an index is the same however many are asked for
 */
export function randomFrom(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Element>(elements: readonly Element[], position: number): Element => {
    const element = elements[Math.min(Math.floor(position), elements.length - 1)];
    if (element === undefined) throw new RangeError("There is nothing to choose from.");
    return element;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    of: (elements) => at(elements, next() * elements.length),
    often: (elements) => at(elements, (elements.length + 1) ** next() - 1),
  };
}
