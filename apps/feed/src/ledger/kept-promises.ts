import type { LibraryStory } from "../library/library.js";
import { entryOf } from "./entry-of.js";
import { formatEntry } from "./format-ledger.js";

/** A ledger divided into what is as it was promised and what is to be looked at. */
export interface KeptPromises {
  /** The lines of stories that are just what was promised. */
  readonly lines: readonly string[];
  /** Gives the number of the line, counted from 1, that one of these stories has. */
  readonly lineOf: (id: string) => number | undefined;
  /** The ledger's text with these lines left empty. */
  readonly rest: string;
  /** The stories that have no such line. */
  readonly others: readonly LibraryStory[];
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
  const lines: string[] = [];
  const others: LibraryStory[] = [];
  for (const story of stories) {
    const line = story.record.status === "draft" ? "" : formatEntry(entryOf(story));
    const index = line === "" ? undefined : places.get(line);
    if (index === undefined || rest[index] === "") {
      others.push(story);
      continue;
    }
    rest[index] = "";
    lines.push(line);
  }
  return { lines, lineOf: linesById(lines, places), rest: rest.join("\n"), others };
}

/**
 * Divides a ledger as {@link keptPromises} does, where it is known which stories may have changed since the ledger was written:
 * what they would be promised is not worked out for the others.
 *
 * @param text the ledger's text, as a build wrote it that found no error
 * @param changed the stories that may be other than they were then; none is new, and none has gone
 */
export function unchangedPromises(text: string, changed: ReadonlySet<LibraryStory>): KeptPromises {
  const ids = new Set<string>(Array.from(changed, ({ record }) => record.id));
  const rest = text.split("\n");
  const places = new Map<string, number>();
  const lines: string[] = [];
  for (const [index, line] of rest.entries()) {
    if (line === "" || line.startsWith("#") || ids.has(idIn(line))) continue;
    places.set(line, index);
    rest[index] = "";
    lines.push(line);
  }
  return { lines, lineOf: linesById(lines, places), rest: rest.join("\n"), others: [...changed] };
}

/** The index is made when it is first asked: where everything is as it was promised, nobody does. */
function linesById(lines: readonly string[], places: ReadonlyMap<string, number>): KeptPromises["lineOf"] {
  let numbers: ReadonlyMap<string, number> | undefined;
  return (id) => {
    numbers ??= new Map(lines.map((line) => [idIn(line), (places.get(line) ?? 0) + 1]));
    return numbers.get(id);
  };
}

function idIn(line: string): string {
  return line.slice(0, line.indexOf(" "));
}
