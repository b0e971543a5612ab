import type { BlockStore, BlockText } from "../src/state/blocks.js";

/** Blocks that are kept in memory. */
export interface MemoryBlocks {
  readonly store: BlockStore;
  readonly blocks: Map<number, BlockText & { readonly size: number }>;
  /** The blocks that were written, read whole, and of which the head was read, in this order. */
  readonly written: number[];
  readonly read: number[];
  readonly heads: number[];
}

/** Keeps blocks in memory, and notes what was done with them. */
export function memoryBlocks(): MemoryBlocks {
  const blocks: MemoryBlocks["blocks"] = new Map();
  const written: number[] = [];
  const read: number[] = [];
  const heads: number[] = [];
  const at = (block: number): BlockText => {
    const found = blocks.get(block);
    if (!found) throw new SyntaxError(`There is no block ${block}.`);
    return found;
  };
  const store: BlockStore = {
    sizes: () => [...blocks].toSorted(([a], [b]) => a - b).map(([, { size }]) => size),
    read: (block) => {
      read.push(block);
      return at(block);
    },
    head: (block) => {
      heads.push(block);
      return at(block).head;
    },
    write: (block, { head, rest }, size) => {
      written.push(block);
      blocks.set(block, { head, rest, size });
    },
    clear: () => blocks.clear(),
  };
  return { store, blocks, written, read, heads };
}
