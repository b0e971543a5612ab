/** How the entries of a list are told apart and written. */
export interface BlockFormat<Entry> {
  /** What tells an entry from the others. */
  readonly keyOf: (entry: Entry) => string;
  readonly format: (entries: readonly Entry[]) => string;
  /** Gives what was written, each entry in memory of its own. */
  readonly parse: (text: string) => readonly Entry[];
}

/** Where the blocks of a list are kept. */
export interface BlockStore {
  /** Gives every block that was written, by its number. */
  readonly read: () => Iterable<readonly [number, string]>;
  readonly write: (block: number, text: string) => void;
  readonly remove: (block: number) => void;
  /** Takes all of them away. */
  readonly clear: () => void;
}

/** So many entries are begun in one block. */
const entriesInBlock = 512;

interface Slot<Entry> {
  entry: Entry;
  readonly block: number;
}

/**
 * A list that is kept in blocks: reading them is many times as fast as reading each entry, and where one entry changes, one
 * block is written anew. Nothing is read before something is asked for, and what is set is not written before it is saved.
 */
export class BlockList<Entry> {
  readonly #format: BlockFormat<Entry>;
  readonly #store: BlockStore;
  readonly #changed = new Set<number>();
  #slots: Map<string, Slot<Entry>> | undefined;
  /** The block that new entries are put into, and how many it has. */
  #last = { block: 0, entries: 0 };

  constructor(format: BlockFormat<Entry>, store: BlockStore) {
    this.#format = format;
    this.#store = store;
  }

  get size(): number {
    return this.#known().size;
  }

  get(key: string): Entry | undefined {
    return this.#known().get(key)?.entry;
  }

  keys(): Iterable<string> {
    return this.#known().keys();
  }

  /** Puts an entry in the place of the one with its key or, where there is none, at the end. */
  set(entry: Entry): void {
    const slots = this.#known();
    const key = this.#format.keyOf(entry);
    const slot = slots.get(key);
    if (slot) {
      slot.entry = entry;
      this.#changed.add(slot.block);
      return;
    }
    if (this.#last.entries >= entriesInBlock) this.#last = { block: this.#last.block + 1, entries: 0 };
    this.#last.entries += 1;
    this.#changed.add(this.#last.block);
    slots.set(key, { entry, block: this.#last.block });
  }

  /** Puts an entry there as {@link set} does, in memory of its own: of what it was made from, nothing is held. */
  setOwn(entry: Entry): void {
    for (const own of this.#format.parse(this.#format.format([entry]))) this.set(own);
  }

  delete(key: string): void {
    const slots = this.#known();
    const slot = slots.get(key);
    if (slot) this.#changed.add(slot.block);
    slots.delete(key);
  }

  /** Takes all entries away, without a look at them: other software may have written them. */
  clear(): void {
    this.#store.clear();
    this.#changed.clear();
    this.#slots = new Map();
    this.#last = { block: 0, entries: 0 };
  }

  /** Writes the blocks in which something is other than it was. */
  save(): void {
    if (this.#changed.size === 0) return;
    const entries = new Map([...this.#changed].map((block) => [block, [] as Entry[]]));
    for (const { entry, block } of this.#known().values()) entries.get(block)?.push(entry);
    for (const [block, changed] of entries)
      if (changed.length > 0) this.#store.write(block, this.#format.format(changed));
      else this.#store.remove(block);
    this.#changed.clear();
  }

  #known(): Map<string, Slot<Entry>> {
    if (this.#slots) return this.#slots;
    const slots = new Map<string, Slot<Entry>>();
    for (const [block, text] of this.#store.read()) {
      const entries = this.#format.parse(text);
      for (const entry of entries) slots.set(this.#format.keyOf(entry), { entry, block });
      if (block >= this.#last.block) this.#last = { block, entries: entries.length };
    }
    this.#slots = slots;
    return slots;
  }
}

/** Keeps nothing beyond the process. */
export const nowhere: BlockStore = {
  read: () => [],
  write: () => undefined,
  remove: () => undefined,
  clear: () => undefined,
};
