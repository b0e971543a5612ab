import path from "node:path";
import { countOf } from "../check-formats/count.js";
import { type ContentFinding, inOrder } from "../content/content-finding.js";
import { ledgerDigest } from "../ledger/ledger-digest.js";
import { digestOf } from "../library/digest.js";
import { readLibrary } from "../library/read-library.js";
import { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import { holdsAt, lastEdition, rememberEdition } from "./last-edition.js";
import type { Pace } from "./pace.js";
import { isUntouched, type PutInPlace, putInPlace } from "./put-in-place.js";
import { softwareFingerprint } from "./software.js";

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

/** How a build ended. */
export interface BuildReport {
  /** Everything that was found; where there is an error, nothing was published. */
  readonly findings: readonly ContentFinding[];
  /** How many stories there are, of any status. */
  readonly stories: number;
  /** How many stories were recorded in the ledger. */
  readonly recorded?: number;
  /** The address that the edition is published under. */
  readonly baseUrl?: string;
  /** What became of the edition's files; nothing where nothing was published. */
  readonly files?: PutInPlace;
}

/**
 * Puts the edition of a content folder into another folder, or nothing where the content does not hold together or a promise
 * to subscribers would not be kept. What is remembered of earlier builds is not done again.
 *
 * @param folder the content folder's path, as a person typed it
 * @throws {Error} where the edition cannot be written, with Node's code
 * @throws {Interrupted} where the build was asked to stop
 */
export async function buildContent(folder: string, options: BuildContentOptions): Promise<BuildReport> {
  const { state, since, now, pace } = options;
  const software = softwareFingerprint();
  forgetOthers(state, JSON.stringify([software, folder, path.resolve(folder)]));
  const readPace = (done: number, total: number) => pace("stories", done, total);
  const library = await readLibrary(folder, { state, since, pace: readPace });
  const { publication } = library;
  const baseUrl = options.baseUrl ?? publication?.baseUrl ?? "";
  const make = digestOf(JSON.stringify([software, publication, baseUrl]));
  const output = new OutputFolder(options.out);
  const last = lastEdition(state);
  const isSameMake = last?.make === make;
  const report = { findings: library.findings, stories: library.stories.length };
  const holds = !library.isChanged && isSameMake && holdsAt(last, now) && last.ledger === ledgerDigest(folder);
  if (holds && isUntouched(state, output))
    return { ...report, baseUrl, files: { written: 0, unchanged: last.files, removed: 0 } };

  // Loaded where something is made: a build that changes nothing needs neither the ledger nor the renderer.
  const { recordLedger } = await import("./record-ledger.js");
  const { findings, added } = await recordLedger(folder, library, options);
  const found = { ...report, findings: inOrder([...library.findings, ...findings]) };
  if (!publication || countOf(found.findings, "error") > 0) return found;
  if (!isSameMake) state.forgetHtml();
  const { planLibrary } = await import("../library/plan-library.js");
  const edition = planLibrary(library, { publication, baseUrl, now, state });
  const files = await putInPlace(edition, { output, state, isSameMake, pace });
  const { validUntil } = await import("./valid-until.js");
  rememberEdition(state, {
    make,
    from: now.getTime(),
    until: validUntil(library.stories, now.getTime()) ?? null,
    ledger: ledgerDigest(folder),
    files: files.written + files.unchanged,
  });
  return { ...found, recorded: added.length, baseUrl: edition.baseUrl, files };
}

/** What was read by other software, or from another folder, is not relied on. */
function forgetOthers(state: State, reader: string): void {
  if (state.note("reader") === reader) return;
  state.forgetContent();
  state.setNote("reader", reader);
}
