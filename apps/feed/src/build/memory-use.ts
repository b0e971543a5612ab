import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** What V8 is told of memory. Sizes are in units of 1,048,576 bytes. */
export interface MemoryUse {
  /** How large the space for new objects may be in the thread that plans the edition. */
  readonly newSpaceHere: number;
  /** How large one half of it may be in each of the other threads. */
  readonly newSpaceElsewhere: number;
  /** What outlives that space is collected when there is so much more of it, in percent. */
  readonly growth: number;
}

/** More makes a build hardly quicker; with a tenth of the space, it takes a tenth longer. */
const usual: MemoryUse = { newSpaceHere: 32, newSpaceElsewhere: 16, growth: 25 };

/** With this, a build takes a twentieth longer, and a sixth less memory. */
const sparing: MemoryUse = { newSpaceHere: 16, newSpaceElsewhere: 4, growth: 12 };

/** What is held of so many stories needs the memory more. */
const manyStories = 50_000;

/** Gives what V8 is told of memory in a build of so many stories. */
export function memoryUseFor(stories: number): MemoryUse {
  return stories < manyStories ? usual : sparing;
}

/**
 * Keeps V8's space for new objects as large as it is. It grows with what outlives it, and never shrinks: the list of the files
 * of 100,000 stories alone would make it 130 MB.
 */
export function keepNewSpace(): void {
  grow(1);
}

/**
 * Lets that space grow again, and gives what is to be called from time to time and stops it when it is large enough.
 *
 * @param largest how large that is, in units of 1,048,576 bytes
 */
export function growingNewSpace(largest: number): () => void {
  let isGrowing = true;
  grow(2);
  return () => {
    if (!isGrowing || size() < largest * 1_048_576) return;
    isGrowing = false;
    keepNewSpace();
  };
}

/** A V8 that no longer knows the flag says so once, and goes on. */
function grow(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function size(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? Infinity
  );
}
