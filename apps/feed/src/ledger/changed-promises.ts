import type { LibraryStory } from "../library/library.js";
import { formatEntry } from "./format-ledger.js";
import type { KeptPromises } from "./kept-promises.js";

/**
 * Divides a ledger as `keptPromises` does, where it is known which stories may have changed since the ledger was written: nothing
 * but their lines is looked at. Of a ledger of 100,000 lines, even to divide it into these takes longer.
 *
 * @param text the ledger's text, as a build wrote it that found no error
 * @param changed the stories that may be other than they were then; none is new, and none has gone
 * @returns nothing where one of them has no line, so that nothing is known of the ledger after all
 */
export function changedPromises(text: string, changed: ReadonlySet<LibraryStory>): KeptPromises | undefined {
  const others = [...changed].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const lines = linesOf(text, others);
  if (!lines) return undefined;
  return {
    rest: lines.map(({ number, content }) => [number, content]),
    others,
    format: (ledger) => {
      // The id stays what it is, and so does the line's place.
      const entries = new Map(Array.from(ledger, ([id, entry]) => [id, formatEntry(entry)]));
      let end = 0;
      let formatted = "";
      for (const { start, content } of lines) {
        const entry = entries.get(content.slice(0, content.indexOf(" ")));
        formatted += text.slice(end, start) + (entry ?? "");
        end = start + content.length + (entry === undefined ? 1 : 0);
      }
      return formatted + text.slice(end);
    },
  };
}

/** A line of a text. */
interface Line {
  /** Where in the text it begins. */
  readonly start: number;
  /** Its number, counted from 1. */
  readonly number: number;
  /** What it says, without its end. */
  readonly content: string;
}

/** Gives the lines of stories, both in the order of their ids, in one go; nothing where one of them has no line. */
function linesOf(text: string, stories: readonly LibraryStory[]): readonly Line[] | undefined {
  const lines: Line[] = [];
  let number = 1;
  let counted = 0;
  for (const { record } of stories) {
    const start = text.indexOf(`\n${record.id} `, counted) + 1;
    if (start === 0) return undefined;
    for (; counted < start; counted = text.indexOf("\n", counted) + 1) number += 1;
    lines.push({ start, number, content: text.slice(start, text.indexOf("\n", start)) });
  }
  return lines;
}
