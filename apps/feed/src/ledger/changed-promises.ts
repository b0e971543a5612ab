import type { LibraryStory } from "../library/library.js";
import { formatEntry } from "./format-ledger.js";
import type { LedgerPart } from "./ledger-file.js";
import type { KeptPromises } from "./kept-promises.js";

/**
 * Divides a ledger as `keptPromises` does, where it is known which stories may have changed since the ledger was written: nothing
 * but their lines is looked at. Of a ledger of 100,000 lines, even to divide it into these takes longer, and so does it to make a text
 * of its bytes.
 *
 * @param bytes what the ledger's file holds, as a build wrote it that found no error
 * @param changed the stories that may be other than they were then; none is new, and none has gone
 * @returns nothing where one of them has no line, so that nothing is known of the ledger after all, or where the file has other line
 *   ends, or begins with a byte order mark
 */
export function changedPromises(bytes: Buffer, changed: ReadonlySet<LibraryStory>): KeptPromises | undefined {
  // As somebody else has written it, it is no text that this could be cut out of.
  if (bytes.includes("\r") || bytes[0] === byteOrderMark) return undefined;
  const others = [...changed].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const lines = linesOf(bytes, others);
  if (!lines) return undefined;
  return {
    rest: lines.map(({ number, content }) => [number, content]),
    others,
    format: (ledger) => {
      // The id stays what it is, and so does the line's place.
      const entries = new Map(Array.from(ledger, ([id, entry]) => [id, formatEntry(entry)]));
      const parts: LedgerPart[] = [];
      let [end, isChanged] = [0, false];
      for (const { start, length, content } of lines) {
        const entry = entries.get(content.slice(0, content.indexOf(" ")));
        isChanged ||= entry !== content;
        parts.push(bytes.subarray(end, start), ...(entry === undefined ? [] : [entry]));
        end = start + length + (entry === undefined ? 1 : 0);
      }
      return isChanged ? [...parts, bytes.subarray(end)] : undefined;
    },
  };
}

/** The first byte of U+FEFF in UTF-8. */
const byteOrderMark = 0xef;

/** A line of a ledger. */
interface Line {
  /** Where it begins, in bytes. */
  readonly start: number;
  /** How many bytes it has, without its end. */
  readonly length: number;
  /** Its number, counted from 1. */
  readonly number: number;
  /** What it says, without its end. */
  readonly content: string;
}

/** Gives the lines of stories, both in the order of their ids, in one go; nothing where one of them has no line. */
function linesOf(bytes: Buffer, stories: readonly LibraryStory[]): readonly Line[] | undefined {
  const lines: Line[] = [];
  let number = 1;
  let counted = 0;
  for (const { record } of stories) {
    const start = bytes.indexOf(`\n${record.id} `, counted) + 1;
    if (start === 0) return undefined;
    for (; counted < start; counted = bytes.indexOf("\n", counted) + 1) number += 1;
    const end = bytes.indexOf("\n", start);
    lines.push({ start, length: end - start, number, content: bytes.toString("utf8", start, end) });
  }
  return lines;
}
