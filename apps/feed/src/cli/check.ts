import path from "node:path";
import { counted, countOf } from "../check-formats/count.js";
import type { CheckFormat } from "../check-formats/check-formats.js";
import { formatCheck } from "../check-formats/format-check.js";
import { inOrder } from "../content/content-finding.js";
import { faultsAt } from "../library/faults-at.js";
import { loadLedger } from "../ledger/load-ledger.js";
import { loadLibrary } from "./load-library.js";
import type { Outcome } from "./outcome.js";
import { shownPath } from "../shown-path.js";

/** What `copydesk check` is told. */
export interface CheckOptions {
  readonly format: CheckFormat;
  /** The version of this software. */
  readonly version: string;
  /** The present time: what is under embargo has been promised to nobody. */
  readonly now: Date;
}

/**
 * Checks a content folder, and says everything that is wrong with it: as text on the standard error output, and in a
 * format for programs on the standard output, which then holds nothing else.
 */
export async function check(folder: string, { format, version, now }: CheckOptions): Promise<Outcome> {
  const library = await loadLibrary(folder);
  const ledger = await loadLedger(folder, library, now);
  const ofTime = await faultsAt(library, now);
  const findings = inOrder([...library.findings, ...ledger.findings, ...ofTime]);
  const holds = countOf(findings, "error") === 0;
  const stories = holds ? library.stories.length : 0;
  const report = formatCheck(format, { findings, stories, version });
  if (format !== "text") return { exitCode: holds ? 0 : 1, output: report };
  if (!holds) return { exitCode: 1, complaint: report };
  const output =
    stories > 0
      ? `${counted(stories, "story holds", "stories hold")} together.\n`
      : `There is no story in ${shownPath(path.join(folder, "stories"))} yet.\n`;
  return { exitCode: 0, output, complaint: report };
}
