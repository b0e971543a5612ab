import { statSync } from "node:fs";
import path from "node:path";
import { validUntil } from "../build/valid-until.js";
import { type ContentFinding, fileFinding, inOrder } from "../content/content-finding.js";
import { ledgerName } from "../ledger/ledger.js";
import { loadLedger } from "../ledger/load-ledger.js";
import { faultsAt } from "../library/faults-at.js";
import type { Library } from "../library/library.js";
import { readLibrary } from "../library/read-library.js";
import { scanContent } from "../library/scan-content.js";
import { scannedFiles } from "../library/scanned-content.js";
import { reasonOf } from "../reason.js";
import { volatileState } from "../state/volatile-state.js";
import { shownPath } from "../shown-path.js";

/** A content folder as it was found at one time. */
export interface Reading {
  readonly library: Library;
  /** Everything that was found. What the ledger has against the content is a warning: nothing is published here. */
  readonly findings: readonly ContentFinding[];
  /** The moment as of which it was checked, in milliseconds since 1970. */
  readonly at: number;
  /** The first moment after that at which the same files could be shown or found otherwise; `Infinity` where there is none. */
  readonly until: number;
  /** What tells of each file whether it was touched, by its path. */
  readonly files: ReadonlyMap<string, string>;
}

/** So much is the time of a file off at the most, in milliseconds: some disks count in steps of two seconds. */
const coarsest = 2000;

/**
 * Gives a function that reads and checks a content folder, each time only what has changed since the last.
 *
 * @param folder the folder's path, as a person typed it
 * @param now gives the present time
 */
export function contentReader(folder: string, now: () => Date): () => Promise<Reading> {
  const state = volatileState();
  const read = async (): Promise<Reading> => {
    const at = now();
    const scanned = scanContent(folder);
    const library = await readLibrary(folder, { state, since: at.getTime() - coarsest, scanned });
    const ledger = await loadLedger(folder, library, at);
    const warnings = ledger.findings.map((finding) => ({ ...finding, severity: "warning" as const }));
    return {
      library,
      findings: inOrder([...library.findings, ...warnings, ...(await faultsAt(library, at))]),
      at: at.getTime(),
      until: firstAfter(at.getTime(), [
        validUntil(library.stories, at.getTime()) ?? Infinity,
        ...ledger.embargoes.map((moment) => Date.parse(moment)),
      ]),
      files: new Map([
        ...Array.from(scannedFiles(scanned), ({ file, fingerprint }) => [file, fingerprint] as const),
        [shownPath(ledger.file), fingerprintOf(path.join(folder, ledgerName))],
      ]),
    };
  };
  return async () => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      return unreadable(folder, error, now());
    }
  };
}

/** A folder may be taken away, or closed to this program, at any moment. */
function unreadable(folder: string, error: Error, at: Date): Reading {
  const message = `The content cannot be read: ${reasonOf(error)}.`;
  const finding = fileFinding(folder, "file-unreadable", message, "Look at its permissions.");
  const gone = (): never => {
    throw error;
  };
  return {
    library: {
      stories: [],
      faulty: [],
      isWhole: false,
      findings: [finding],
      teaserOf: gone,
      articleOf: gone,
    },
    findings: [finding],
    at: at.getTime(),
    until: Infinity,
    files: new Map(),
  };
}

function firstAfter(at: number, moments: readonly number[]): number {
  return moments.reduce((first, moment) => (moment > at && moment < first ? moment : first), Infinity);
}

function fingerprintOf(place: string): string {
  const stats = statSync(place, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : "";
}
