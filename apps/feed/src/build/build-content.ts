import path from "node:path";
import { markdownParsers } from "../content/markdown-parsers.js";
import { countOf } from "../check-formats/count.js";
import { inOrder } from "../content/content-finding.js";
import { ledgerDigest } from "../ledger/ledger-digest.js";
import { digestOf } from "../library/digest.js";
import { readLibrary } from "../library/read-library.js";
import { digestOfScan, lastTouched, scanContent } from "../library/scan-content.js";
import { isSettled } from "../library/settled.js";
import { OutputFolder } from "../output/output-folder.js";
import type { State } from "../state/state.js";
import type { BuildReport } from "./build-report.js";
import { holdsAt, lastEdition, rememberEdition } from "./last-edition.js";
import { isUntouched } from "./outputs.js";
import type { Pace } from "./pace.js";
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

/**
 * Puts the edition of a content folder into another folder, or nothing where the content does not hold together or a promise
 * to subscribers would not be kept. What is remembered of earlier builds is not done again.
 *
 * @param folder the content folder's path, as a person typed it
 * @throws {Error} where the edition cannot be written, with Node's code
 * @throws {Interrupted} where the build was asked to stop
 */
export async function buildContent(folder: string, options: BuildContentOptions): Promise<BuildReport> {
  const { state, since, now, pace, baseUrl: askedFor } = options;
  const maker = JSON.stringify([softwareFingerprint(), folder, path.resolve(folder)]);
  const scanned = scanContent(folder);
  const scan = digestOfScan(scanned);
  const output = new OutputFolder(options.out);
  const last = lastEdition(state);
  const isSameContent = last?.scan === scan && last.maker === maker && last.ledger === ledgerDigest(folder);
  if (isSameContent && last.baseUrl === askedFor && holdsAt(last, now) && isUntouched(state, output))
    return last.report;

  // Loaded where something is made: a build that changes nothing needs neither the schema nor the renderer.
  const [{ recordLedger }, { planLibrary }, { putInPlace }, { validUntil }] = await Promise.all([
    import("./record-ledger.js"),
    import("../library/plan-library.js"),
    import("./put-in-place.js"),
    import("./valid-until.js"),
  ]);
  // What was read by other software, or from another folder, is not relied on.
  if (last?.maker !== maker) state.forgetStories();
  const readPace = (done: number, total: number) => pace("stories", done, total);
  const library = await readLibrary(folder, { state, since, scanned, pace: readPace });
  const recorded = await recordLedger(folder, library, options);
  const findings = inOrder([...library.findings, ...recorded.findings]);
  const report = { findings, stories: library.stories.length, recorded: recorded.added.length };
  const { publication } = library;
  if (!publication || countOf(findings, "error") > 0) return report;
  const baseUrl = askedFor ?? publication.baseUrl;
  const make = digestOf(JSON.stringify([maker, publication, baseUrl]));
  const isSameMake = last?.make === make;
  if (!isSameMake) state.forgetHtml();
  const edition = planLibrary(library, {
    publication,
    baseUrl,
    now,
    state,
    parsers: await markdownParsers(),
  });
  const files = await putInPlace(edition, { output, state, isSameMake, pace });
  rememberEdition(state, {
    make,
    maker,
    scan: isSettled(lastTouched(scanned), since) ? scan : "",
    baseUrl: askedFor,
    from: now.getTime(),
    until: validUntil(library.stories, now.getTime()) ?? null,
    ledger: ledgerDigest(folder),
    report: {
      ...report,
      recorded: 0,
      baseUrl: edition.baseUrl,
      files: { written: 0, unchanged: files.written + files.unchanged, removed: 0 },
    },
  });
  return { ...report, baseUrl: edition.baseUrl, files };
}
