import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** How large V8's space for new objects may be in each thread, in units of 1,048,576 bytes. */
export interface NewSpace {
  /** In the thread that plans the edition. */
  readonly here: number;
  /** In each of the others, one half of it. */
  readonly elsewhere: number;
}

/** More of it makes a build hardly quicker; with a tenth, it takes a tenth longer. */
const enough: NewSpace = { here: 32, elsewhere: 16 };

/** With these, a build takes a thirtieth longer. */
const few: NewSpace = { here: 16, elsewhere: 4 };

/** What is held of so many stories needs the memory more. */
const manyStories = 50_000;

/** Gives how large that space may be in a build of so many stories. */
export function newSpaceFor(stories: number): NewSpace {
  return stories < manyStories ? enough : few;
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
 * @param enough how large that is, in units of 1,048,576 bytes
 */
export function growingNewSpace(enough: number): () => void {
  let isGrowing = true;
  grow(2);
  return () => {
    if (!isGrowing || size() < enough * 1_048_576) return;
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
