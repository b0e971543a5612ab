import { existsSync } from "node:fs";
import path from "node:path";
import { buildContent } from "../build/build-content.js";
import type { BuildReport } from "../build/build-report.js";
import { paceOf, type PaceOptions } from "../build/pace.js";
import { countOf, counted } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import { ledgerName } from "../ledger/ledger.js";
import { folderFault } from "../library/scan-content.js";
import { reasonOf } from "../reason.js";
import { outputFingerprint } from "../output/fingerprint.js";
import { manifestName } from "../output/manifest.js";
import { isWithin } from "../output/is-within.js";
import { statePath } from "../state/open-state.js";
import type { State } from "../state/state.js";
import { withState } from "../state/with-state.js";
import { type BuildFault, faultOf, folderBusy, notBegun, stateBusy, stillThere } from "./build-faults.js";
import { buildAsJson } from "./build-as-json.js";
import type { Outcome } from "./outcome.js";
import { refusedPlace, refusedState } from "./refused-place.js";
import { shownPath } from "../shown-path.js";

/** What `copydesk build` is told. */
export interface BuildOptions extends PaceOptions {
  readonly out: string;
  /** The file in which what is remembered is kept, where that is not the one beside the edition's folder. */
  readonly stateFile?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Whether to refuse where the ledger would change, instead of changing it. */
  readonly frozenLedger: boolean;
  /** The present time, for embargoes, expiry and news, and nothing else. */
  readonly now: Date;
  /** Whether to say how the build ended as JSON. */
  readonly json: boolean;
  /** Whether to say nothing where nothing is wrong. */
  readonly quiet: boolean;
}

/** Writes the edition of a content folder as files, and says what became of it. */
export async function build(folder: string, options: BuildOptions): Promise<Outcome> {
  const { out, stateFile = statePath(options.out), elapsed } = options;
  const isNamed = options.stateFile !== undefined;
  const refused =
    refusedPlace(out, folder) ??
    (isNamed ? refusedState(stateFile, { out, folder }) : undefined) ??
    // Nothing is begun where there is nothing to build, not even what is to be remembered.
    folderFault(folder);
  const hadEdition = existsSync(path.join(out, manifestName));
  const ledgerBefore = ledgerSign(folder);
  const begun = elapsed();
  const seconds = () => (elapsed() - begun) / 1000;
  const broken = (fault: BuildFault) => brokenOff(fault, { ...options, seconds: seconds() });
  if (refused) return broken(notBegun(refused));
  try {
    return await withState(stateFile, { isNamed }, async (opened) => {
      if (!opened.state) return broken(isNamed ? stateBusy(stateFile) : folderBusy(out));
      const { state, since, warning } = opened;
      const remark = options.quiet && !options.json ? undefined : opened.remark;
      const report = await buildContent(folder, { ...options, state, since, pace: paceOf(options) });
      const notes = [
        remark,
        warning,
        report.note,
        hadEdition && ledgerBefore === undefined && report.recorded > 0 ? ledgerAnew(out, folder) : undefined,
        commit(state, stateFile),
        contentWithin(out, folder),
      ].filter((note) => note !== undefined);
      return outcomeOf(report, { ...options, notes, folder, seconds: seconds() });
    });
  } catch (error) {
    const fault = faultOf(error, { out, hadEdition, stateFile });
    const isRecorded = ledgerSign(folder) !== ledgerBefore;
    return broken(isRecorded ? { ...fault, kept: `${fault.kept} ${recordedAlready(folder)}` } : fault);
  }
}

/** Gives what tells whether the ledger's file is as it was; nothing where there is none, or none that can be looked at. */
function ledgerSign(folder: string): string | undefined {
  try {
    return outputFingerprint(folder, ledgerName);
  } catch {
    return undefined;
  }
}

/** Says that the ledger knows what was not published after all: the next build finds nothing new in it. */
function recordedAlready(folder: string): string {
  const ledger = shownPath(path.join(folder, ledgerName));
  return `What was to be published is recorded in ${ledger} already: build again, then commit it.`;
}

/** Says that the content would be served with the edition, for it is in the same folder. */
function contentWithin(out: string, folder: string): string | undefined {
  if (!isWithin(folder, out)) return undefined;
  return `The content folder ${shownPath(path.normalize(folder))} is within ${shownPath(path.normalize(out))}: whoever serves that publishes drafts and stories under embargo with it. Name a folder of its own with --out.`;
}

/** Says that what was promised of the edition before is not known: its ledger was taken away. */
function ledgerAnew(out: string, folder: string): string {
  const ledger = shownPath(path.join(folder, ledgerName));
  return `${ledger} was not there, and an edition was in ${shownPath(path.normalize(out))}: whether its stories keep their ids, addresses and dates is not known. What is published now is recorded in a new one. Where it was taken away by mistake, put back the one that was committed last, and build again.`;
}

/** Makes what is remembered last; an edition that is in place counts all the same where that is not possible. */
function commit(state: State, file: string): string | undefined {
  try {
    state.commit();
    return undefined;
  } catch (error) {
    return `What was built could not be remembered in ${file}: ${reasonOf(error)}. The next build does it again.`;
  }
}

interface Ending extends BuildOptions {
  readonly folder: string;
  readonly notes: readonly string[];
  readonly seconds: number;
}

function outcomeOf(report: BuildReport, { out, json, quiet, folder, notes, seconds }: Ending): Outcome {
  const { files, recorded } = report;
  const findings = [...report.findings, ...(files?.notRemoved ?? []).map((file) => stillThere(out, file))];
  const exitCode = files && !files.notRemoved ? 0 : 1;
  if (json) return { exitCode, output: buildAsJson({ ...report, findings }, { out, seconds, notes }) };
  const warnings = formatAsText(findings) + notes.map((note) => `${note}\n`).join("");
  if (!files) return { exitCode, complaint: `${warnings}Nothing was written.\n` };
  if (quiet) return { exitCode, complaint: warnings };
  const { written, unchanged, removed } = files;
  const ledger = shownPath(path.join(folder, ledgerName));
  const record = `${counted(recorded, "new story is", "new stories are")} recorded in ${ledger}: commit it.\n`;
  const output = `${path.normalize(out)} has ${written + unchanged} files for ${report.baseUrl}.
${written} written, ${unchanged} unchanged, ${removed} removed; ${counted(countOf(findings, "warning"), "warning")}; ${seconds.toFixed(2)} s.
${recorded > 0 ? record : ""}`;
  return { exitCode, output, complaint: warnings };
}

/** Says why a build came to nothing, as a finding like those of the content. */
function brokenOff(
  { finding, kept, exitCode }: BuildFault,
  { out, json, seconds }: Pick<Ending, "out" | "json" | "seconds">,
): Outcome {
  const findings = [finding];
  // Who pressed Ctrl-C knows why.
  const text = exitCode === 130 ? `${finding.message} ` : formatAsText(findings);
  if (!json) return { exitCode, complaint: `${text}${kept}\n` };
  return {
    exitCode,
    output: buildAsJson({ findings, stories: 0, recorded: 0 }, { out, seconds, notes: [kept] }),
  };
}
