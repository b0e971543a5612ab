import type { Edition } from "../edition/resource.js";
import type { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import type { PreparedFiles } from "./prepared-files.js";

/** What an edition is compared with. */
export interface StockOptions {
  readonly output: Pick<OutputFolder, "isEmpty">;
  /** What is remembered of the files in the folder. What is other now is noted there. */
  readonly outputs: State["outputs"];
  /** The paths of the files that are no longer as they were written; left out where all are to be rendered. */
  readonly touched: ReadonlySet<string> | undefined;
  /** The documents that were made ready beforehand. */
  readonly prepared: Pick<PreparedFiles, "take">;
}

/** What of an edition is other than what stands in the folder. */
export interface Stock {
  /** How many resources the edition has. */
  readonly all: number;
  /** How many of them are other. */
  readonly stale: number;
  /**
   * The paths of these, in the edition's order. Left out where nothing stands in the folder: all are stale then, and come in no
   * order; of a hundred thousand stories, they are not held besides.
   */
  readonly stalePaths?: readonly string[];
  /** The paths of those whose places hold already what they are to hold. */
  readonly there: ReadonlySet<string>;
  /** The paths of those that are still to be rendered. */
  readonly unmade: ReadonlySet<string>;
  /** How many of these are documents of feeds. */
  readonly documents: number;
}

/**
 * Finds what of an edition is other than what stands in its folder, and takes what was made ready for it.
 *
 * @param edition the edition, or what of it may be other
 */
export function takeStock(edition: Edition, { output, outputs, touched, prepared }: StockOptions): Stock {
  const stalePaths: string[] | undefined = output.isEmpty() ? undefined : [];
  const there = new Set<string>();
  const unmade = new Set<string>();
  let [all, stale, documents] = [0, 0, 0];
  for (const resource of edition.resources) {
    const { path, digest } = resource;
    all += 1;
    if (touched && outputs.get(path)?.digest === digest && !touched.has(path)) continue;
    stale += 1;
    stalePaths?.push(path);
    // What was made ready is many times as much as what was not; nothing of it is held any longer.
    const ready = prepared.take({ path, digest });
    // What it is like is noted later: of what is still to be rendered, when it is, and of the rest, when there is more room for it.
    outputs.set({ path, digest, fingerprint: "" });
    if (ready === "in place") there.add(path);
    if (ready) continue;
    unmade.add(path);
    if (resource.feed) documents += 1;
  }
  return { all, stale, there, unmade, documents, ...(stalePaths && { stalePaths }) };
}
