import { areTooFew, divided } from "./block-division.js";
import { type BlockRange, BlockRanges } from "./block-ranges.js";
import { type BlockFormat, type BlockStore, emptyBlock } from "./blocks.js";

/**
 * A map that is kept in blocks, each of keys that follow one another: little is read where little is asked for, one block is written
 * anew where one entry changes, and what is near each other elsewhere is near each other here. What is set is not written before it
 * is saved.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class BlockMap<Entry> {
  readonly #format: BlockFormat<Entry>;
  readonly #store: BlockStore;
  readonly #changed = new Set<number>();
  #ranges: BlockRanges | undefined;
  /** The blocks, by their places; one that was not read yet is missing. */
  #blocks: (Map<string, Entry> | undefined)[] = [];

  constructor(format: BlockFormat<Entry>, store: BlockStore) {
    this.#format = format;
    this.#store = store;
  }

  get size(): number {
    const ranges = this.#known();
    let size = 0;
    for (const place of ranges.all.keys()) {
      const entries = this.#blocks[place];
      size += entries ? this.#count(entries.values()) : ranges.sizeAt(place);
    }
    return size;
  }

  /** How many blocks there are. */
  get blocks(): number {
    return this.#known().all.length;
  }

  get(key: string): Entry | undefined {
    return this.#entries(this.blockOf(key)).get(key);
  }

  /** Gives the place, among the blocks, of the one that the entry with a key is in, where there is one. */
  blockOf(key: string): number {
    return this.#known().placeOf(key);
  }

  /** Gives the head of a block, of which nothing else is read; nothing where it is not as it was written, or was not written yet. */
  head(block: number): string | undefined {
    const number = this.#changed.has(block) ? undefined : this.#known().writtenAt(block);
    return number === undefined ? undefined : this.#store.head(number);
  }

  /** Gives what is in a block. */
  entriesIn(block: number): Iterable<Entry> {
    return this.#entries(block).values();
  }

  *keys(): Generator<string> {
    for (const block of this.#known().all.keys()) yield* this.#entries(block).keys();
  }

  /** Puts an entry there, in the place of the one with its key if there is one. */
  set(entry: Entry): void {
    const key = this.#format.keyOf(entry);
    const block = this.blockOf(key);
    this.#entries(block).set(key, entry);
    this.#changed.add(block);
  }

  delete(key: string): void {
    const block = this.blockOf(key);
    if (this.#entries(block).delete(key)) this.#changed.add(block);
  }

  /** Takes all entries away, without a look at them: other software may have written them. */
  clear(): void {
    this.#store.clear();
    this.#changed.clear();
    this.#ranges = undefined;
    this.#blocks = [];
  }

  /** Writes the blocks in which something is other than it was. What is asked for afterwards is read again. */
  save(): void {
    if (this.#changed.size === 0) return;
    if (areTooFew(this.size, this.blocks)) this.#putTogether();
    const ranges = this.#known();
    ranges.save(this.#store, this.#written(ranges.all));
    this.#changed.clear();
    this.#ranges = undefined;
    this.#blocks = [];
  }

  /** Has one block of all entries, in the place of those that were written. */
  #putTogether(): void {
    const entries = new Map([...this.#known().all.keys()].flatMap((block) => [...this.#entries(block)]));
    this.clear();
    this.#blocks = [entries];
    this.#changed.add(0);
  }

  /** Writes what has changed, and gives where the keys of each block begin now. */
  #written(ranges: readonly BlockRange[]): readonly BlockRange[] {
    const { keyOf } = this.#format;
    let next = ranges.length + 1;
    return ranges.flatMap((range, block) => {
      if (!this.#changed.has(block)) return range;
      const sorted = [...this.entriesIn(block)].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      return divided(sorted, (entry) => this.#countOf(entry)).map((part, index) => {
        const [first] = part;
        const own = index === 0 || first === undefined ? range : { start: keyOf(first), number: next++ };
        const text = part.length > 0 ? this.#format.format(part) : emptyBlock;
        this.#store.write(own.number, text, this.#count(part));
        return own;
      });
    });
  }

  #count(entries: Iterable<Entry>): number {
    let count = 0;
    for (const entry of entries) count += this.#countOf(entry);
    return count;
  }

  #countOf(entry: Entry): number {
    return this.#format.countOf?.(entry) ?? 1;
  }

  #entries(block: number): Map<string, Entry> {
    return (this.#blocks[block] ??= this.#read(block));
  }

  #read(block: number): Map<string, Entry> {
    const number = this.#known().writtenAt(block);
    if (number === undefined) return new Map();
    const entries = this.#format.parse(this.#store.read(number));
    return new Map(entries.map((entry) => [this.#format.keyOf(entry), entry]));
  }

  #known(): BlockRanges {
    return (this.#ranges ??= BlockRanges.of(this.#store));
  }
}
