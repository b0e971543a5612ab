import type { ContentFinding } from "../content/content-finding.js";
import { placeFindings } from "../content/unplaced-finding.js";
import type { Dated } from "../records/planned-story.js";
import type { FaultyStory, Library, LibraryStory } from "../library/library.js";
import { changedEntries } from "./changed-entries.js";
import type { BrokenPromise } from "./broken-promises.js";
import { type ChangedPromises, changedPromises } from "./changed-promises.js";
import { fileAtAmong } from "./file-at.js";
import { keptPromises } from "./kept-promises.js";
import type { LedgerEntry, RecordedEntry } from "./ledger.js";
import { ledgerParts } from "./ledger-bytes.js";
import { ledgerFile, type LedgerPart, readStoredLedger, textOfLedger } from "./ledger-file.js";
import { parseLines } from "./parse-ledger.js";
import { updateLedger } from "./update-ledger.js";

/** A content folder's ledger, held against the content. */
export interface LoadedLedger {
  /** The ledger's path as a person would type it. */
  readonly file: string;
  /** The digest of the file as it was read: see `ledgerDigest`. */
  readonly digest: string;
  /**
   * What a build records, where there are no findings, one part after the other; left out where the file holds just that. It may be
   * made of what the file holds when it is gone through.
   */
  readonly change?: Iterable<LedgerPart>;
  /** The withdrawn stories of which nothing but its lines is left. */
  readonly takenOut: readonly Dated[];
  /** The ids of stories that it did not hold. */
  readonly added: readonly string[];
  /** The ids of stories that were withdrawn and are published again. */
  readonly returned: readonly string[];
  /** The moments from which on stories that the content has no more, or has otherwise, are promised. */
  readonly embargoes: readonly string[];
  /** The ids of stories of which it held something else, or which it is to hold no longer. */
  readonly changed: readonly string[];
  /** What is wrong with the ledger, and the promises that would not be kept. */
  readonly findings: readonly ContentFinding[];
}

/** What is known of the build before this one, which found no error. */
export interface LastLedger {
  /** The digest of the ledger as that build left it: see `ledgerDigest`; `null` where it was not as a build writes it. */
  readonly digest: string | null;
  /** What {@link LoadedLedger.takenOut} was then. */
  readonly takenOut: readonly Dated[];
  /** The stories that may be other than they were then. */
  readonly changed: ReadonlySet<LibraryStory>;
}

/**
 * Reads the ledger of a content folder, and holds it against the content.
 *
 * @param folder the content folder's path
 * @param library what was read from it
 * @param now the present time
 * @param last what the last build left, where nothing but some stories' texts has changed since then
 */
export async function loadLedger(
  folder: string,
  library: Library,
  now: Date,
  last?: LastLedger,
): Promise<LoadedLedger> {
  const part = last && changedSince(folder, last);
  const stored = part ? { file: ledgerFile(folder), digest: part.digest } : readStoredLedger(folder);
  const { file, digest } = stored;
  const before = textOfLedger(stored);
  const kept = part ?? keptPromises(before.text, library.stories);
  const parsed = parseLines(kept.rest, file);
  const faults = before.finding ? [before.finding] : parsed.findings;
  const { ledger, added, returned, takenOut, findings } = updateLedger({
    recorded: readable(parsed.entries, library.faulty),
    file,
    others: kept.others,
    fileAt: fileAtAmong(library),
    now,
  });
  const change = kept.format(ledger);
  // A story that is missing because its file is at fault, or its line in the ledger, has not vanished. One that is a draft has.
  const isWhole = library.isWhole && faults.length === 0;
  const maySeemSo = ({ code, file: at }: BrokenPromise) =>
    code === "story-id-changed" || (code === "story-vanished" && at === file);
  const certain = findings.filter((promise) => isWhole || !maySeemSo(promise));
  return {
    file,
    digest,
    ...(change && { change }),
    takenOut: part && last ? last.takenOut : takenOut.map(dated),
    added,
    returned,
    embargoes: [...parsed.entries.values()].flatMap(({ embargoedUntil }) => embargoedUntil ?? []),
    changed: changedEntries(parsed.entries, ledger),
    findings: [...faults, ...(await placeFindings(certain))],
  };
}

/** Gives what is to be looked at of a ledger that is as the last build left it; nothing where that is not so. */
function changedSince(folder: string, { digest, changed }: LastLedger): ChangedPromises | undefined {
  try {
    const part = digest === null ? undefined : changedPromises(() => ledgerParts(folder), changed);
    return part?.digest === digest ? part : undefined;
  } catch {
    // Why it cannot be read is told where it is read whole.
    return undefined;
  }
}

/**
 * Gives what was promised of the stories that can be held against it: those that do not hold together are there all the same, and one
 * of them may be at the address of a story whose id it has no longer.
 */
function readable(
  entries: ReadonlyMap<string, RecordedEntry>,
  faulty: readonly FaultyStory[],
): ReadonlyMap<string, RecordedEntry> {
  if (faulty.length === 0) return entries;
  const ids = new Set(faulty.map(({ record }) => record?.id));
  const slugs = new Set(faulty.flatMap(({ record }) => [record?.slug, ...(record?.formerSlugs ?? [])]));
  return new Map([...entries].filter(([id, { slug }]) => !ids.has(id) && !slugs.has(slug)));
}

function dated({ id, published, embargoedUntil }: LedgerEntry): Dated {
  return { id, datePublished: published, ...(embargoedUntil !== undefined && { embargoedUntil }) };
}
