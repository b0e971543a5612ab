import { digestOf } from "../digest-of.js";
import type { BlockFormat } from "./blocks.js";
import { readColumns, writeColumns } from "./columns.js";
import { numbering } from "./shared-parts.js";

/** What is remembered of a file that an edition has. */
export interface RememberedOutput {
  /** Its path below the edition's folder, with forward slashes. */
  readonly path: string;
  /** The digest of what it was rendered from. */
  readonly digest: string;
  /** What tells whether it is still the file that was written. */
  readonly fingerprint: string;
}

/**
 * Files whose paths begin alike, such as the page, the data and the Markdown of one story. Of a hundred thousand stories, the
 * files take half of the memory that each of them takes by itself.
 */
export interface OutputGroup {
  /** How the paths begin. */
  readonly stem: string;
  /** How each of the paths ends. */
  readonly endings: readonly string[];
  /** The digests of the files, in the same order. */
  readonly digests: readonly string[];
  /** What tells whether they are still the files that were written. */
  readonly fingerprints: readonly string[];
}

/** Gives where the part of a path ends that other files may share: before the ending, or before the name of a folder's page. */
export function stemEnd(path: string): number {
  const end = path.endsWith(pageOfFolder) ? path.length - pageOfFolder.length : path.lastIndexOf(".");
  return end < 0 ? path.length : end;
}

const pageOfFolder = "/index.html";

/** Writes the files of an edition as columns: their paths first, which is all that is needed to look whether they are as they were. */
export const outputFormat: BlockFormat<OutputGroup> = {
  keyOf: ({ stem }) => stem,
  countOf: ({ endings }) => endings.length,
  format: (groups) => {
    const fingerprints = groups.flatMap((group) => group.fingerprints);
    // The files of nearly every story end alike. No path can hold the character between the endings.
    const sorts = numbering((endings: readonly string[]) => endings.join("\0"));
    const head = [
      [digestOfSeen(Float64Array.from(fingerprints.flatMap(numbersIn)))],
      groups.map(({ stem }) => stem),
      groups.map(({ endings }) => String(sorts.numberOf(endings))),
      sorts.parts.map(({ length }) => String(length)),
      sorts.parts.flat(),
    ];
    const rest = [fingerprints, groups.flatMap(({ digests }) => digests)];
    return { head: writeColumns(head), rest: writeColumns(rest) };
  },
  parse: ({ head, rest }) => {
    const { stems, endings } = columnsIn(head);
    const { at } = readColumns(rest);
    const [fingerprints, digests] = [at(0), at(1)];
    let start = 0;
    return stems.map((stem, place) => {
      const own = endings[place] ?? [];
      const range = [start, (start += own.length)] as const;
      return {
        stem,
        endings: own,
        digests: digests.slice(...range),
        fingerprints: fingerprints.slice(...range),
      };
    });
  },
};

/** The files of a block, of which nothing is known but where they are, and whether they all are as they were. */
export interface OutputsSeen {
  /** The digest of what they were like: see {@link digestOfSeen}. */
  readonly files: string;
  /** How many there are. */
  readonly count: number;
  /** Gives their paths below the edition's folder. */
  readonly paths: () => Iterable<string>;
}

/**
 * Gives what the files of a block are to be compared with.
 *
 * @param head the head of the block
 * @throws {SyntaxError} where it is damaged
 */
export function outputsSeen(head: string): OutputsSeen {
  const { files, stems, endings } = columnsIn(head);
  return {
    files,
    count: endings.reduce((sum, { length }) => sum + length, 0),
    *paths() {
      for (const [place, stem] of stems.entries())
        for (const ending of endings[place] ?? []) yield stem + ending;
    },
  };
}

/**
 * Gives the digest of what files are like.
 *
 * @param seen for each of them two numbers, of which its fingerprint is made: its size and its time
 */
export function digestOfSeen(seen: Float64Array): string {
  return digestOf(new Uint8Array(seen.buffer));
}

/** Gives the numbers of a fingerprint. Where none is known, no file has these. */
function numbersIn(fingerprint: string): readonly [number, number] {
  const [size, time] = fingerprint.split(" ");
  return size && time ? [Number(size), Number(time)] : [-1, -1];
}

interface OutputColumns {
  /** The digest of what the files were like. */
  readonly files: string;
  readonly stems: readonly string[];
  /** How the paths of each group end. */
  readonly endings: readonly (readonly string[])[];
}

function columnsIn(head: string): OutputColumns {
  const { at } = readColumns(head);
  const [[files = ""], stems, sorts, lengths, all] = [at(0), at(1), at(2), at(3), at(4)];
  let start = 0;
  const endingsOf = lengths.map((length) => all.slice(start, (start += Number(length))));
  const endings = sorts.flatMap((sort) => {
    const found = endingsOf[Number(sort)];
    return found ? [found] : [];
  });
  if (start !== all.length || endings.length !== stems.length)
    throw new SyntaxError(`It is not known how the paths of ${stems.length} groups of files end.`);
  return { files, stems, endings };
}
