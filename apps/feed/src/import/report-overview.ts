import { counted } from "../check-formats/count.js";
import { oneLine } from "../terminal-text.js";
import type { ImportedStory } from "./import-report.js";

/** How many entries are named of a kind. */
const named = 3;

/** What befell some entries in the same way. */
interface Kind {
  /** What it is called: a code, a field that was not carried, or an outcome. */
  readonly title: string;
  /** What to do, or why it is so. */
  readonly words: string;
  readonly places: Set<string>;
}

/**
 * Writes what befell the entries of a file, each kind once, the most frequent first: how many entries, why or what to do, and where
 * the first of them are.
 *
 * @param stories the entries
 * @param file the file's path
 */
export function overviewAsText(stories: readonly ImportedStory[], file: string): string {
  const kinds = new Map<string, Kind>();
  for (const story of stories) {
    const place = `${file}:${story.place.line}:${story.place.column}`;
    for (const [title, words] of befallen(story)) {
      // What is said of two entries may name lines and sizes of their own.
      const key = `${title} ${words.replaceAll(/\d+/g, "0")}`;
      const kind = kinds.get(key) ?? { title, words, places: new Set() };
      kind.places.add(place);
      kinds.set(key, kind);
    }
  }
  return [...kinds.values()]
    .toSorted((a, b) => b.places.size - a.places.size)
    .map(kindAsText)
    .join("");
}

function befallen({
  outcome,
  reason,
  findings,
  losses,
}: ImportedStory): readonly (readonly [string, string])[] {
  // That a story is there already says all, and where it is differs for each.
  const isOutcome = reason !== undefined && findings.length === 0 && outcome !== "already-there";
  return [
    ...(isOutcome ? [[outcome, reason] as const] : []),
    ...findings.map(({ code, hint }) => [code, hint] as const),
    ...losses.map((loss) => [`${loss.field}, not carried or not as it was`, loss.reason] as const),
  ];
}

function kindAsText({ title, words, places }: Kind): string {
  const more = places.size - named;
  const first = [...places].slice(0, named).join(", ");
  const lines = [
    `${counted(places.size, "entry", "entries")}: ${title}`,
    `  ${words}`,
    `  ${first}${more > 0 ? ` and ${more} more` : ""}`,
  ];
  return `${lines.map(oneLine).join("\n")}\n\n`;
}
