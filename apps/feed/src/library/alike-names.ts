import { quotedWords } from "../content/quoted-words.js";
import type { UnplacedFinding } from "../content/unplaced-finding.js";
import { grouped } from "../grouped.js";
import type { LibraryStory } from "./library.js";

/** A name that has a page and feeds of its own, as a story has it. */
interface Named {
  readonly file: string;
  readonly name: string;
  readonly about: UnplacedFinding["about"];
}

/** What names stand for. */
interface Kind {
  readonly code: string;
  readonly what: string;
  /** What readers are shown two of. */
  readonly several: string;
}

const section: Kind = { code: "section-alike", what: "section", several: "sections" };
const byline: Kind = { code: "byline-alike", what: "byline", several: "bylines" };

/**
 * Gives the sections and bylines that differ from others in nothing but capitals, spaces or quotation marks around them: each has a
 * page and feeds of its own, and who subscribes to one of them misses what is filed under the other. What most stories have is taken for what is meant.
 *
 * @param stories the stories that hold together, in the order of their files
 */
export function alikeNames(stories: readonly LibraryStory[]): readonly UnplacedFinding[] {
  const inUse = stories.filter(({ record }) => record.status !== "withdrawn");
  const sections = inUse.flatMap(({ file, record }): Named | [] =>
    record.section === undefined ? [] : { file, name: record.section, about: ["section"] },
  );
  const bylines = inUse.flatMap(({ file, record }) =>
    record.authors.flatMap(({ name, entity }, index): Named | [] =>
      entity === undefined ? { file, name, about: ["authors", index, "name"] } : [],
    ),
  );
  return [...alikeOf(section, sections), ...alikeOf(byline, bylines)];
}

function alikeOf(kind: Kind, named: readonly Named[]): readonly UnplacedFinding[] {
  const usualOf = usualNames(named);
  return named.flatMap(({ name, ...place }) => {
    const usual = usualOf.get(name) ?? name;
    return usual === name ? [] : [isAlike(kind, place, { name, usual })];
  });
}

/** Gives what alike names have in common. YAML takes no marks but its own two away. */
function likeness(name: string): string {
  return (quotedWords(name) ?? name).replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Gives, for each name that is like others, the one of these that most stories have; of as many, the first. */
function usualNames(named: readonly Named[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const alike = grouped(counts.keys(), likeness);
  const countOf = (name: string) => counts.get(name) ?? 0;
  return new Map(
    [...alike.values()].flatMap((names) => {
      const [usual] = names.toSorted((a, b) => countOf(b) - countOf(a));
      return names.length === 1 || usual === undefined ? [] : names.map((name) => [name, usual] as const);
    }),
  );
}

function isAlike(
  { code, what, several }: Kind,
  place: Pick<Named, "file" | "about">,
  { name, usual }: { readonly name: string; readonly usual: string },
): UnplacedFinding {
  return {
    ...place,
    code,
    severity: "warning",
    message: `The ${what} “${name}” differs from “${usual}” in capitals, spaces or quotation marks alone, and both are in use: readers are shown two ${several}, each with feeds of its own.`,
    hint: `Write ${usual} where that is meant.`,
  };
}
