import type { LibraryStory } from "../library/library.js";
import { formatEntry } from "./format-ledger.js";
import type { KeptPromises } from "./kept-promises.js";
import { linesOf, withLinesReplaced } from "./ledger-lines.js";

/** What {@link changedPromises} gives. */
export interface ChangedPromises extends KeptPromises {
  /** The digest of the ledger's file: see `ledgerDigest`. */
  readonly digest: string;
}

/**
 * Divides a ledger as `keptPromises` does, where it is known which stories may have changed since the ledger was written: nothing
 * but their lines is looked at. Of a ledger of 100,000 lines, even to divide it into these takes longer, and so does it to hold it.
 *
 * @param read reads what the ledger's file holds, as a build wrote it that found no error, in parts of whole lines. What is to be
 *   written is made of what it gives then: where the file has changed meanwhile, that is not what it would be
 * @param changed the stories that may be other than they were then; none is new, and none has gone
 * @returns nothing where one of them has no line, so that nothing is known of the ledger after all, or where the file has other line
 *   ends, or begins with a byte order mark
 */
export function changedPromises(
  read: () => Iterable<Buffer>,
  changed: ReadonlySet<LibraryStory>,
): ChangedPromises | undefined {
  const others = [...changed].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const ids = others.map(({ record }) => record.id);
  const { digest, lines } = linesOf(read(), ids);
  if (!lines) return undefined;
  return {
    digest,
    rest: lines.map(({ number, content }) => [number, content]),
    others,
    format: (ledger) => {
      // The id stays what it is, and so does the line's place.
      const entries = new Map(Array.from(ledger, ([id, entry]) => [id, formatEntry(entry)]));
      const contents = new Map(lines.map((line, place) => [line, entries.get(ids[place] ?? "")]));
      if (lines.every((line) => contents.get(line) === line.content)) return undefined;
      const parts = () => withLinesReplaced(read(), lines, (line) => contents.get(line));
      return { [Symbol.iterator]: parts };
    },
  };
}
