import { outputFingerprint } from "../output/fingerprint.js";
import { fingerprintsIn } from "../state/output-format.js";
import { type SharedText, textIn } from "./shared-text.js";

/** Files of an edition that are looked at. Plain data, so that several threads can look at them. */
export interface OutputsToLookAt {
  /** The edition's folder. */
  readonly root: string;
  /** What is remembered of its files, as the state gives it. */
  readonly blocks: readonly SharedText[];
  /** What threads tell each other: see {@link progressSlots}. */
  readonly progress: Int32Array;
}

/** How many blocks have been taken, so that whoever is free takes the next one; and whether another thread has begun. */
export const progressSlots = { taken: 0, hasBegun: 1 } as const;

/**
 * Looks at the files of an edition, for as long as there are any that no other thread has taken.
 *
 * @returns the paths of those that are no longer as they were written
 */
export function lookAtOutputs({ root, blocks, progress }: OutputsToLookAt): readonly string[] {
  const touched: string[] = [];
  for (;;) {
    const block = blocks[Atomics.add(progress, progressSlots.taken, 1)];
    if (block === undefined) return touched;
    for (const { path, fingerprint } of fingerprintsIn(textIn(block)))
      if (outputFingerprint(root, path) !== fingerprint) touched.push(path);
  }
}
