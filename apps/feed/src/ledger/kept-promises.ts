import type { LibraryStory } from "../library/library.js";
import { entryOf } from "./entry-of.js";
import { formatEntry } from "./format-ledger.js";

/** A ledger divided into what is as it was promised and what is to be looked at. */
export interface KeptPromises {
  /** The lines of stories that are just what was promised, by the stories' ids. */
  readonly lines: ReadonlyMap<string, KeptLine>;
  /** The ledger's text with these lines left empty. */
  readonly rest: string;
  /** The stories that have no such line. */
  readonly others: readonly LibraryStory[];
}

/** A line of a ledger, and its number, counted from 1. */
interface KeptLine {
  readonly text: string;
  readonly line: number;
}

/**
 * Finds the stories of which a ledger says just what it would say of them now. Of a long ledger, that is nearly all of it, and
 * much quicker than reading every line for what it promises.
 *
 * @param text the ledger's text
 * @param stories every story of the publication
 */
export function keptPromises(text: string, stories: readonly LibraryStory[]): KeptPromises {
  const rest = text.split("\n");
  const places = new Map<string, number>();
  // Of a line that stands there twice, the second one is not kept.
  for (const [index, line] of rest.entries()) if (!places.has(line)) places.set(line, index);
  const lines = new Map<string, KeptLine>();
  const others: LibraryStory[] = [];
  for (const story of stories) {
    const line = story.record.status === "draft" ? "" : formatEntry(entryOf(story));
    const index = line === "" ? undefined : places.get(line);
    if (index === undefined || rest[index] === "") {
      others.push(story);
      continue;
    }
    rest[index] = "";
    lines.set(story.record.id, { text: line, line: index + 1 });
  }
  return { lines, rest: rest.join("\n"), others };
}
