/** A block as it is written: what may be read by itself, and all else. */
export interface BlockText {
  readonly head: string;
  readonly rest: string;
}

/** How the entries of a map are told apart and written. */
export interface BlockFormat<Entry> {
  /** What tells an entry from the others. */
  readonly keyOf: (entry: Entry) => string;
  /** How many an entry counts as; 1 where this is left out. */
  readonly countOf?: (entry: Entry) => number;
  /** Writes entries, of which there is one at least. */
  readonly format: (entries: readonly Entry[]) => BlockText;
  readonly parse: (block: BlockText) => readonly Entry[];
}

/** Where the blocks of a map are kept. They are numbered from 0 on. */
export interface BlockStore {
  /** Gives how many each block has. */
  readonly sizes: () => readonly number[];
  /** Gives a block that was written. */
  readonly read: (block: number) => BlockText;
  /** Gives its head alone. */
  readonly head: (block: number) => string;
  readonly write: (block: number, text: BlockText, size: number) => void;
  /** Takes all of them away. */
  readonly clear: () => void;
}

/** One in which there is nothing. */
export const emptyBlock: BlockText = { head: "", rest: "" };

/** Keeps nothing beyond the process. */
export const nowhere: BlockStore = {
  sizes: () => [],
  read: () => emptyBlock,
  head: () => "",
  write: () => undefined,
  clear: () => undefined,
};
