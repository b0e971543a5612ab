import { counted, countOf } from "../check-formats/count.js";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { type LastLedger, loadLedger, type LoadedLedger } from "../ledger/load-ledger.js";
import { LedgerUnwritable } from "../ledger/ledger-unwritable.js";
import { ledgerDigest } from "../ledger/ledger-digest.js";
import { type LedgerPart, writeLedger } from "../ledger/ledger-file.js";
import { digestOfParts } from "../digest-of.js";
import { ChangedMeanwhile, partsAsSaid } from "../ledger/parts-as-said.js";
import type { Library } from "../library/library.js";
import { isOutOfRoom, reasonOf } from "../reason.js";

/** What {@link prepareLedger} gives. */
export interface PreparedLedger {
  /** The promises that would not be kept, or that nothing may be recorded. */
  readonly findings: readonly ContentFinding[];
  /** The ids of the stories that are new in the ledger. */
  readonly added: readonly string[];
  /** The ids of the stories that it says were withdrawn, and that are published again. */
  readonly returned: readonly string[];
  /** The withdrawn stories of which nothing but its lines is left. */
  readonly takenOut: LoadedLedger["takenOut"];
  /**
   * The digest of what its file holds once that is recorded: see `ledgerDigest`. `null` where a build would write it otherwise. What
   * somebody else has written to it meanwhile has not been looked at.
   */
  readonly digest: string | null;
  /**
   * Records what is to be published, where the ledger does not say so already. Where there are findings, nothing is.
   *
   * @throws {LedgerUnwritable} where that is not possible
   */
  readonly record: () => void;
}

/** What {@link prepareLedger} is told. */
export interface PrepareLedgerOptions {
  /** The present time. */
  readonly now: Date;
  /** Whether to refuse where the ledger would change. */
  readonly frozenLedger: boolean;
  /** What the last build left, where nothing but some stories' texts has changed since then. */
  readonly last?: LastLedger | undefined;
}

/**
 * Holds a library against the ledger of its folder, and makes ready what is to be recorded in it. It is recorded when all of the
 * edition is written, and before any of it takes its place: nothing must ever be out there that the ledger does not know, and what
 * a build did not publish after all is no promise.
 *
 * @param folder the content folder's path
 * @param library what was read from it
 * @throws {LedgerUnwritable} where somebody has taken the ledger away since it was read
 */
export async function prepareLedger(
  folder: string,
  library: Library,
  { now, frozenLedger, last }: PrepareLedgerOptions,
): Promise<PreparedLedger> {
  const ledger = await loadLedger(folder, library, now, last);
  const isAtFault =
    ledger.findings.length > 0 || !library.publication || countOf(library.findings, "error") > 0;
  const { file, digest, added, returned, takenOut } = ledger;
  const nothing = {
    added: [],
    returned: [],
    takenOut,
    digest: ledger.change ? null : digest,
    record: () => undefined,
  };
  if (isAtFault || !ledger.change) return { findings: ledger.findings, ...nothing };
  // Where it says the same of every story, a merge or a person has brought its lines into another order.
  const isSame = ledger.added.length === 0 && ledger.changed.length === 0;
  if (frozenLedger) return { findings: isSame ? [] : [ledgerFrozen(ledger)], ...nothing };
  // A long ledger takes room that the rest of the build needs: it is let go of when it is written.
  let change: Iterable<LedgerPart> | undefined = ledger.change;
  const written = digestToWrite(file, change);
  const record = () => {
    if (change) recordChange(folder, { file, digest, change, written });
    change = undefined;
  };
  return { findings: [], added, returned, takenOut, digest: written, record };
}

/** @throws {LedgerUnwritable} where what it is made of, the ledger as it was read, is gone meanwhile */
function digestToWrite(file: string, change: Iterable<LedgerPart>): string {
  try {
    return digestOfParts(change);
  } catch {
    throw new LedgerUnwritable(ledgerChanged(file));
  }
}

/** What is to be written to a ledger. */
interface LedgerChange extends Required<Pick<LoadedLedger, "file" | "digest" | "change">> {
  /** The digest of the file when it is written. */
  readonly written: string;
}

/** Writes a ledger, unless somebody else has written it since it was read: what they recorded would be lost. */
function recordChange(folder: string, { file, digest, change, written }: LedgerChange): void {
  const there = ledgerDigest(folder);
  if (there !== digest) {
    // Another build of the same content, into another folder, says the same.
    if (there === written) return;
    throw new LedgerUnwritable(ledgerChanged(file));
  }
  try {
    writeLedger(folder, partsAsSaid(written, change));
  } catch (error) {
    const isOther = error instanceof ChangedMeanwhile;
    throw new LedgerUnwritable(isOther ? ledgerChanged(file) : ledgerUnwritable(file, error));
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
  return fileFinding(
    file,
    "ledger-frozen",
    `${what.charAt(0).toUpperCase()}${what.slice(1)}, and this build may not change it: --frozen-ledger was given, or CI is set.`,
    "Run copydesk build where you write, and commit the file; or build with --no-frozen-ledger.",
  );
}

/** Names the first of some stories. */
function some(ids: readonly string[]): string {
  return ` (${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""})`;
}

function ledgerChanged(file: string): ContentFinding {
  return fileFinding(
    file,
    "ledger-unwritable",
    "Somebody else has written to it since this build began, as another build does, or a merge.",
    "Build again.",
  );
}

function ledgerUnwritable(file: string, error: unknown): ContentFinding {
  return fileFinding(
    file,
    "ledger-unwritable",
    `What is published could not be recorded: ${reasonOf(error)}.`,
    isOutOfRoom(error)
      ? "Make room on the disk of the content folder, and build again."
      : "Make the content folder writable, or record it on another machine, commit the file, and build with --frozen-ledger.",
  );
}
