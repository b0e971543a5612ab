import { blocksFor, hashOf } from "./block-division.js";
import { type BlockFormat, type BlockStore, emptyBlock } from "./blocks.js";

/**
 * A map that is kept in blocks. An entry's key says in which one it is, so that little is read where little is asked for, and one
 * block is written anew where one entry changes. What is set is not written before it is saved.
 *
 * Whatever reads from it throws a `SyntaxError` where what was written is damaged.
 */
export class BlockMap<Entry> {
  readonly #format: BlockFormat<Entry>;
  readonly #store: BlockStore;
  readonly #changed = new Set<number>();
  #sizes: readonly number[] = [];
  /** The blocks; one that was not read yet is missing. */
  #blocks: (Map<string, Entry> | undefined)[] | undefined;

  constructor(format: BlockFormat<Entry>, store: BlockStore) {
    this.#format = format;
    this.#store = store;
  }

  get size(): number {
    let size = 0;
    for (const [block, entries] of this.#known().entries())
      size += entries ? this.#count(entries.values()) : (this.#sizes[block] ?? 0);
    return size;
  }

  /** How many blocks there are. */
  get blocks(): number {
    return this.#known().length;
  }

  get(key: string): Entry | undefined {
    return this.#entries(this.blockOf(key)).get(key);
  }

  /** Gives the number of the block that the entry with a key is in, where there is one. */
  blockOf(key: string): number {
    const { length } = this.#known();
    return length === 1 ? 0 : hashOf(key) & (length - 1);
  }

  /** Gives the head of a block, of which nothing else is read; nothing where it is not as it was written, or was not written yet. */
  head(block: number): string | undefined {
    const isThere = block < this.#known().length && (this.#sizes[block] ?? 0) > 0;
    return isThere && !this.#changed.has(block) ? this.#store.head(block) : undefined;
  }

  /** Gives what is in a block. */
  entriesIn(block: number): Iterable<Entry> {
    return this.#entries(block).values();
  }

  *keys(): Generator<string> {
    for (const block of this.#known().keys()) yield* this.#entries(block).keys();
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
    this.#sizes = [];
    this.#blocks = [new Map()];
  }

  /** Writes the blocks in which something is other than it was. What is asked for afterwards is read again. */
  save(): void {
    if (this.#changed.size === 0) return;
    const count = blocksFor(this.size, this.#known().length);
    if (count === this.#known().length)
      for (const block of this.#changed) this.#write(block, this.#entries(block).values());
    else this.#divide(count);
    this.#changed.clear();
    this.#blocks = undefined;
  }

  /** Writes everything, divided among so many blocks. */
  #divide(count: number): void {
    const divided = Array.from({ length: count }, (): Entry[] => []);
    for (const block of this.#known().keys())
      for (const [key, entry] of this.#entries(block)) divided[hashOf(key) & (count - 1)]?.push(entry);
    this.#store.clear();
    for (const [block, entries] of divided.entries()) this.#write(block, entries);
  }

  #write(block: number, entries: Iterable<Entry>): void {
    const all = [...entries];
    this.#store.write(block, all.length > 0 ? this.#format.format(all) : emptyBlock, this.#count(all));
  }

  #count(entries: Iterable<Entry>): number {
    let count = 0;
    for (const entry of entries) count += this.#format.countOf?.(entry) ?? 1;
    return count;
  }

  #entries(block: number): Map<string, Entry> {
    const blocks = this.#known();
    return (blocks[block] ??= this.#read(block));
  }

  #read(block: number): Map<string, Entry> {
    if ((this.#sizes[block] ?? 0) === 0) return new Map();
    const entries = this.#format.parse(this.#store.read(block));
    return new Map(entries.map((entry) => [this.#format.keyOf(entry), entry]));
  }

  #known(): (Map<string, Entry> | undefined)[] {
    if (this.#blocks) return this.#blocks;
    this.#sizes = this.#store.sizes();
    const count = Math.max(1, this.#sizes.length);
    if ((count & (count - 1)) !== 0)
      throw new SyntaxError(`There are ${count} blocks, which is no power of two.`);
    return (this.#blocks = Array.from({ length: count }, () => undefined));
  }
}
