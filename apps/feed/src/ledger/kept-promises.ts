import type { LibraryStory } from "../library/library.js";
import { entryOf } from "./entry-of.js";
import { formatEntry, formatLedger } from "./format-ledger.js";
import type { Ledger } from "./ledger.js";
import type { LedgerPart } from "./ledger-file.js";
import type { NumberedLine } from "./parse-ledger.js";

/** A ledger divided into what is as it was promised and what is to be looked at. */
export interface KeptPromises {
  /** The lines that are not just what is promised now, or of which a story has several. */
  readonly rest: readonly NumberedLine[];
  /** The stories that are other than what was promised, or were not promised. */
  readonly others: readonly LibraryStory[];
  /**
   * Gives the text of a ledger that has entries for these, and the lines that are as they were, in parts; nothing where it is the text
   * that was divided.
   */
  readonly format: (ledger: Ledger) => Iterable<LedgerPart> | undefined;
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
  const places = new Map(all.map((line, index) => [line, index]));
  const kept = new Map<number, LibraryStory>();
  const others: LibraryStory[] = [];
  for (const story of stories) {
    const line = story.record.status === "draft" ? "" : formatEntry(entryOf(story));
    const index = line === "" ? undefined : places.get(line);
    if (index === undefined || kept.has(index)) {
      others.push(story);
      continue;
    }
    kept.set(index, story);
  }
  const rest = () =>
    all.flatMap((line, index): NumberedLine[] => (kept.has(index) ? [] : [[index + 1, line]]));
  const told = new Set(rest().map(([, line]) => line.slice(0, line.indexOf(" "))));
  for (const [index, story] of kept) {
    if (!told.has(story.record.id)) continue;
    kept.delete(index);
    others.push(story);
  }
  const lines = Array.from(kept.keys(), (index) => all[index] ?? "");
  return {
    rest: rest(),
    others,
    format: (ledger) => {
      const formatted = formatLedger(ledger, lines);
      const isEmpty = text === "" && ledger.size === 0;
      return isEmpty || formatted === text ? undefined : [formatted];
    },
  };
}
