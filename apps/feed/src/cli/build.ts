import path from "node:path";
import { buildContent } from "../build/build-content.js";
import type { BuildReport } from "../build/build-report.js";
import { Interrupted, paceOf, type PaceOptions } from "../build/pace.js";
import type { NotRemoved } from "../build/gone-files.js";
import { countOf, counted } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import { ledgerName } from "../ledger/ledger.js";
import { FolderInUse } from "../output/lock-file.js";
import { isCode, reasonOf } from "../reason.js";
import { statePath } from "../state/open-state.js";
import { sqliteFaultOf } from "../state/sqlite-fault.js";
import type { State } from "../state/state.js";
import { withState } from "../state/with-state.js";
import { buildAsJson } from "./build-as-json.js";
import type { Outcome } from "./outcome.js";
import { refusedPlace, refusedState } from "./refused-place.js";

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
    refusedPlace(out, folder) ?? (isNamed ? refusedState(stateFile, { out, folder }) : undefined);
  if (refused !== undefined) return refusal(refused);
  const begun = elapsed();
  try {
    return await withState(stateFile, { isNamed }, async (opened) => {
      if (!opened.state) return refusal(isNamed ? stateBusy(stateFile) : busy(out));
      const { state, since, warning } = opened;
      const report = await buildContent(folder, { ...options, state, since, pace: paceOf(options) });
      const notes = [warning, commit(state, stateFile)].filter((note) => note !== undefined);
      return outcomeOf(report, { ...options, notes, folder, seconds: (elapsed() - begun) / 1000 });
    });
  } catch (error) {
    return failure(error, out, stateFile);
  }
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
  const { findings, files, recorded } = report;
  const exitCode = files && !files.notRemoved ? 0 : 1;
  if (json) return { exitCode, output: buildAsJson(report, { out, seconds, notes }) };
  const warnings =
    formatAsText(findings) + notes.map((note) => `${note}\n`).join("") + left(out, files?.notRemoved);
  if (!files) return refusal(warnings);
  if (quiet) return { exitCode, complaint: warnings };
  const { written, unchanged, removed } = files;
  const ledger = path.join(folder, ledgerName).split(path.sep).join("/");
  const record = `${counted(recorded, "new story is", "new stories are")} recorded in ${ledger}: commit it.\n`;
  const output = `${written + unchanged} files for ${report.baseUrl} are in ${path.normalize(out)}.
${written} written, ${unchanged} unchanged, ${removed} removed; ${counted(countOf(findings, "warning"), "warning")}; ${seconds.toFixed(2)} s.
${recorded > 0 ? record : ""}`;
  return { exitCode, output, complaint: warnings };
}

/** Says which files of the edition before are still there. */
function left(out: string, notRemoved: readonly NotRemoved[] = []): string {
  if (notRemoved.length === 0) return "";
  const files = notRemoved.map(({ path: file, reason }) => `  ${path.join(out, file)}: ${reason}\n`).join("");
  return `The edition is in place, but what it no longer has could not be removed, and can still be read:\n${files}Remove it by hand, or look at the permissions of its folder and build again.\n`;
}

function refusal(report: string): Outcome {
  return { exitCode: 1, complaint: `${report}Nothing was written.\n` };
}

function busy(out: string): string {
  return `Another build is writing to ${path.normalize(out)}.\nWait until it has ended, or name another folder with --out.\n`;
}

/** One state is of one edition, so that whoever names it may have named it for another. */
function stateBusy(stateFile: string): string {
  return `Another build has the state in ${path.normalize(stateFile)}.\nWait until it has ended, or name another file with --state.\n`;
}

function failure(error: unknown, out: string, stateFile: string): Outcome {
  const kept = "The edition that was there is as it was.\n";
  if (error instanceof FolderInUse) return refusal(busy(out));
  if (error instanceof Interrupted) return { exitCode: 130, complaint: `Stopped. ${kept}` };
  if (!(error instanceof Error && "code" in error)) throw error;
  if (sqliteFaultOf(error)) {
    // Nothing is remembered while files take their places, but both before that and after it.
    const complaint = `What is built cannot be remembered in ${stateFile}: ${reasonOf(error)}.\nThe edition in ${path.normalize(out)} is whole: the one before, or this one.\nMake room on the disk of that file, or name another place with --state, and build again.\n`;
    return { exitCode: 1, complaint };
  }
  const remedy = isCode(error, "ENOSPC")
    ? "Make room on the disk, and build again."
    : "Name another folder with --out.";
  return {
    exitCode: 1,
    complaint: `The edition could not be written to ${path.normalize(out)}: ${reasonOf(error)}.\n${kept}${remedy}\n`,
  };
}
