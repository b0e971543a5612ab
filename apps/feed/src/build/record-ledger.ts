import { counted } from "../check-formats/count.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { type LastLedger, loadLedger, type LoadedLedger } from "../ledger/load-ledger.js";
import { writeLedger } from "../ledger/ledger-file.js";
import type { Library } from "../library/library.js";
import { countOf } from "../check-formats/count.js";
import { reasonOf } from "../reason.js";

/** What {@link recordLedger} gives. */
export interface RecordedLedger {
  /** The promises that would not be kept, or why nothing could be recorded. */
  readonly findings: readonly ContentFinding[];
  /** The ids of the stories that are new in the ledger. */
  readonly added: readonly string[];
}

/** What {@link recordLedger} is told. */
export interface RecordLedgerOptions {
  /** The present time. */
  readonly now: Date;
  /** Whether to refuse where the ledger would change. */
  readonly frozenLedger: boolean;
  /** What the last build left, where nothing but some stories' texts has changed since then. */
  readonly last?: LastLedger | undefined;
}

/**
 * Holds a library against the ledger of its folder, and records in it what is to be published: nothing must ever be out
 * there that the ledger does not know. Where there is an error of any kind, nothing is recorded.
 *
 * @param folder the content folder's path
 * @param library what was read from it
 */
export async function recordLedger(
  folder: string,
  library: Library,
  { now, frozenLedger, last }: RecordLedgerOptions,
): Promise<RecordedLedger> {
  const ledger = await loadLedger(folder, library, now, last);
  const isAtFault =
    ledger.findings.length > 0 || !library.publication || countOf(library.findings, "error") > 0;
  if (isAtFault || !ledger.isChanged) return { findings: ledger.findings, added: [] };
  if (frozenLedger) return { findings: [ledgerFrozen(ledger)], added: [] };
  try {
    await writeLedger(folder, ledger.text);
    return { findings: [], added: ledger.added };
  } catch (error) {
    return { findings: [ledgerUnwritable(ledger, error)], added: [] };
  }
}

function ledgerFrozen({ file, added, changed }: LoadedLedger): ContentFinding {
  const what = [
    ...(added.length > 0
      ? [`${counted(added.length, "story is", "stories are")} not recorded in it${some(added)}`]
      : []),
    ...(changed.length > 0
      ? [`what it records of ${counted(changed.length, "story", "stories")} is other now${some(changed)}`]
      : []),
  ].join(", ");
  // Where it says the same of every story, somebody has written to it.
  const why =
    what === "" ? "it is not as copydesk build writes it, in the order of its lines or in a blank" : what;
  return fileFinding(
    file,
    "ledger-frozen",
    `${why.charAt(0).toUpperCase()}${why.slice(1)}, and this build may not change it: --frozen-ledger was given, or CI is set.`,
    "Run copydesk build where you write, and commit the file; or build with --no-frozen-ledger.",
  );
}

/** Names the first of some stories. */
function some(ids: readonly string[]): string {
  return ` (${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""})`;
}

function ledgerUnwritable({ file }: LoadedLedger, error: unknown): ContentFinding {
  return fileFinding(
    file,
    "ledger-unwritable",
    `What is published could not be recorded: ${reasonOf(error)}.`,
    "Make the content folder writable, or record it on another machine, commit the file, and build with --frozen-ledger.",
  );
}
