import type { BlockStore } from "./blocks.js";
import { readColumns, writeColumns } from "./columns.js";

/** Where the keys of a block begin. They go on to where those of the next one begin. */
export interface BlockRange {
  /** The first key that it may have; empty in the first block. */
  readonly start: string;
  /** The block's number in the store. */
  readonly number: number;
}

/** The number of the block that tells of the others. */
const directory = 0;

/** One block of all keys, before anything is written. */
const oneRange: readonly BlockRange[] = [{ start: "", number: directory + 1 }];

/** The blocks of a store, in the order of their keys. */
export class BlockRanges {
  readonly all: readonly BlockRange[];
  readonly #sizes: readonly number[];
  #last = 0;

  private constructor(all: readonly BlockRange[], sizes: readonly number[]) {
    this.all = all;
    this.#sizes = sizes;
  }

  /** @throws {SyntaxError} where what was written is damaged */
  static of(store: BlockStore): BlockRanges {
    const sizes = store.sizes();
    if (sizes.length === 0) return new BlockRanges(oneRange, sizes);
    const all = parse(store.head(directory));
    const others = sizes.length - 1;
    if (all.length !== others)
      throw new SyntaxError(`There are ${others} blocks, and ${all.length} of them are told of.`);
    return new BlockRanges(all, sizes);
  }

  /** Gives how many entries of a block were written, by its place. */
  sizeAt(place: number): number {
    return this.#sizes[this.all[place]?.number ?? directory] ?? 0;
  }

  /** Gives the number of a block, by its place; nothing where no entry of it was written. */
  writtenAt(place: number): number | undefined {
    return this.sizeAt(place) > 0 ? this.all[place]?.number : undefined;
  }

  /** Gives the place of the block that an entry is in, or would be in, by its key. */
  placeOf(key: string): number {
    // What is asked for one after the other is often near each other.
    if (this.#isFrom(this.#last, key) && !this.#isFrom(this.#last + 1, key)) return this.#last;
    let [first, end] = [0, this.all.length];
    while (end - first > 1) {
      const middle = (first + end) >>> 1;
      if (this.#isFrom(middle, key)) first = middle;
      else end = middle;
    }
    return (this.#last = first);
  }

  /** Writes where the keys of each block begin, where that is not what is written already. */
  save(store: BlockStore, all: readonly BlockRange[]): void {
    // A block is never taken away by itself, nor does it ever begin elsewhere. This one has no entries: it is none of those that do.
    if (this.#sizes.length !== all.length + 1) store.write(directory, { head: format(all), rest: "" }, 0);
  }

  #isFrom(place: number, key: string): boolean {
    const range = this.all[place];
    return range !== undefined && range.start <= key;
  }
}

function format(ranges: readonly BlockRange[]): string {
  return writeColumns([ranges.map(({ start }) => start), ranges.map(({ number }) => String(number))]);
}

function parse(text: string): readonly BlockRange[] {
  const { at } = readColumns(text);
  const numbers = at(1);
  return at(0).map((start, place) => ({ start, number: Number(numbers[place]) }));
}
