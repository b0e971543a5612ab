import path from "node:path";
import { ledgerDigest } from "../ledger/ledger-digest.js";
import { scanContent } from "../library/scan-content.js";
import { digestOfScan } from "../library/scanned-content.js";
import { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import type { BuildReport } from "./build-report.js";
import { holdsAt, lastEdition } from "./last-edition.js";
import { collectAlone, keepNewSpace } from "./new-space.js";
import type { Pace } from "./pace.js";
import { readAtOnce } from "./read-stories.js";
import { softwareFingerprint } from "./software.js";
import { mostThreads, ThreadPool } from "./thread-pool.js";
import { touchedOutputs } from "./touched-outputs.js";

/** What {@link buildContent} is told. */
export interface BuildContentOptions {
  /** The folder that the edition is put into. */
  readonly out: string;
  /** The absolute address that it is published under, where that is not the one in `publication.yaml`. */
  readonly baseUrl?: string | undefined;
  /** Whether to refuse where the ledger would change, instead of changing it. */
  readonly frozenLedger: boolean;
  /** The moment that embargoes, expiries and news are looked at. */
  readonly now: Date;
  readonly state: State;
  /** The time of the disk, in milliseconds since 1970. */
  readonly since: number;
  readonly pace: Pace;
}

/**
 * Puts the edition of a content folder into another folder, or nothing where the content does not hold together or a promise
 * to subscribers would not be kept. What is remembered of earlier builds is not done again.
 *
 * @param folder the content folder's path, as a person typed it
 * @throws {Error} where the edition cannot be written, with Node's code
 * @throws {FolderInUse} where another build writes to the folder
 * @throws {LedgerUnwritable} where what is published cannot be recorded
 * @throws {Interrupted} where the build was asked to stop
 */
export async function buildContent(folder: string, options: BuildContentOptions): Promise<BuildReport> {
  keepNewSpace();
  collectAlone(mostThreads);
  const output = new OutputFolder(options.out);
  try {
    // What is in the folder is looked at when no other build changes it.
    if (output.wasCutOff()) await output.lock();
    const report = await buildInto(output, folder, options);
    output.abandon();
    return report;
  } catch (error) {
    // Why it failed is what there is to tell. What cannot be taken away either, the next build takes away.
    try {
      output.abandon();
    } catch {}
    throw error;
  }
}

async function buildInto(
  output: OutputFolder,
  folder: string,
  options: BuildContentOptions,
): Promise<BuildReport> {
  const { state, now, baseUrl } = options;
  const last = lastEdition(state);
  // Given first, for where there are very many, another thread looks while the content is read.
  const touched = touchedOutputs(output.root, {
    heads: last ? state.outputHeads() : [],
    outputs: state.outputs,
  });
  const maker = JSON.stringify([softwareFingerprint(), folder, path.resolve(folder)]);
  const scanned = scanContent(folder);
  const scan = digestOfScan(scanned);
  const isSameContent = last?.scan === scan && last.maker === maker && last.ledger === ledgerDigest(folder);
  const isSound = scanned.findings.length === 0;
  const isSameEdition = isSound && isSameContent && last.baseUrl === baseUrl && holdsAt(last, now);
  if (isSameEdition && !output.wasCutOff() && (await touched.paths()).size === 0) return last.report;

  touched.lookMeanwhile();
  await using pool = new ThreadPool(scanned.stories.length);
  // Where nothing is remembered, all of them are read: other threads load what that is done with while this one does.
  if (state.stories.size === 0 && readAtOnce(pool, scanned.stories.length) > 0) pool.start();
  // Loaded where something is made: a build that changes nothing needs neither the schema nor the renderer.
  const { makeEdition } = await import("./make-edition.js");
  // Awaited here: the threads end with this function.
  return await makeEdition(folder, { ...options, maker, scanned, scan, output, touched, last, pool });
}
