import type { LibraryStory } from "../library/library.js";
import { entryOf } from "./entry-of.js";
import { formatEntry, formatLedger } from "./format-ledger.js";
import type { Ledger } from "./ledger.js";
import type { NumberedLine } from "./parse-ledger.js";

/** A ledger divided into what is as it was promised and what is to be looked at. */
export interface KeptPromises {
  /** Gives the number of the line, counted from 1, of a story that is just what was promised. */
  readonly lineOf: (id: string) => number | undefined;
  /** The other lines. */
  readonly rest: readonly NumberedLine[];
  /** The stories that are other than what was promised, or were not promised. */
  readonly others: readonly LibraryStory[];
  /** Gives the text of a ledger that has entries for these, and the lines that are as they were. */
  readonly format: (ledger: Ledger) => string;
}

/**
 * Finds the stories of which a ledger says just what it would say of them now. Of a long ledger, that is nearly all of it, and
 * much quicker than reading every line for what it promises.
 *
 * @param text the ledger's text
 * @param stories every story of the publication
 */
export function keptPromises(text: string, stories: readonly LibraryStory[]): KeptPromises {
  const all = text.split("\n");
  const places = new Map<string, number>();
  // Of a line that stands there twice, the second one is not kept.
  for (const [index, line] of all.entries()) if (!places.has(line)) places.set(line, index);
  const kept = new Set<number>();
  const lines: string[] = [];
  const others: LibraryStory[] = [];
  for (const story of stories) {
    const line = story.record.status === "draft" ? "" : formatEntry(entryOf(story));
    const index = line === "" ? undefined : places.get(line);
    if (index === undefined || kept.has(index)) {
      others.push(story);
      continue;
    }
    kept.add(index);
    lines.push(line);
  }
  return {
    lineOf: linesById(lines, places),
    rest: all.flatMap((line, index): NumberedLine[] => (kept.has(index) ? [] : [[index + 1, line]])),
    others,
    format: (ledger) => formatLedger(ledger, lines),
  };
}

/** The index is made when it is first asked: where everything is as it was promised, nobody does. */
function linesById(lines: readonly string[], places: ReadonlyMap<string, number>): KeptPromises["lineOf"] {
  let numbers: ReadonlyMap<string, number> | undefined;
  return (id) => {
    numbers ??= new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), (places.get(line) ?? 0) + 1]));
    return numbers.get(id);
  };
}
