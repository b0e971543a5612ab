import { outputStats } from "../output/fingerprint.js";
import { digestOfSeen, outputsSeen } from "../state/output-format.js";
import { type SharedText, textIn } from "./shared-text.js";

/** Files of an edition that are looked at. Plain data, so that several threads can look at them. */
export interface OutputsToLookAt {
  /** The edition's folder. */
  readonly root: string;
  /** What its files are to be compared with: the heads of blocks, as the state gives them. */
  readonly heads: readonly SharedText[];
  /** What threads tell each other: see {@link progressSlots}. */
  readonly progress: Int32Array;
}

/** How many blocks have been taken, so that whoever is free takes the next one; and whether another thread has begun. */
export const progressSlots = { taken: 0, hasBegun: 1 } as const;

/**
 * Looks at the files of an edition, for as long as there are any that no other thread has taken.
 *
 * @returns the places, among all blocks, of those in which a file is no longer as it was written
 */
export function lookAtOutputs({ root, heads, progress }: OutputsToLookAt): readonly number[] {
  const touched: number[] = [];
  for (;;) {
    const place = Atomics.add(progress, progressSlots.taken, 1);
    const head = heads[place];
    if (head === undefined) return touched;
    if (!isAsWritten(root, textIn(head))) touched.push(place);
  }
}

function isAsWritten(root: string, head: string): boolean {
  const { files, count, paths } = outputsSeen(head);
  const seen = new Float64Array(2 * count);
  let at = 0;
  for (const path of paths()) {
    const stats = outputStats(root, path);
    // Each by itself: put there as an array, they take a sixth of all this time.
    seen[at++] = stats?.size ?? Number.NaN;
    seen[at++] = stats?.mtimeMs ?? Number.NaN;
  }
  return digestOfSeen(seen) === files;
}
