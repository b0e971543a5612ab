import type { BlockFormat } from "./block-map.js";
import { readColumns, writeColumns } from "./columns.js";

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

/** Gives what is remembered of each file of a group. */
export function outputsIn({
  stem,
  endings,
  digests,
  fingerprints,
}: OutputGroup): readonly RememberedOutput[] {
  return endings.map((ending, index) => ({
    path: stem + ending,
    digest: digests[index] ?? "",
    fingerprint: fingerprints[index] ?? "",
  }));
}

/** Writes the files of an edition as columns. */
export const outputFormat: BlockFormat<OutputGroup> = {
  keyOf: ({ stem }) => stem,
  countOf: ({ endings }) => endings.length,
  format: (groups) =>
    writeColumns([
      groups.map(({ stem }) => stem),
      groups.map(({ endings }) => String(endings.length)),
      groups.flatMap(({ endings }) => endings),
      groups.flatMap(({ digests }) => digests),
      groups.flatMap(({ fingerprints }) => fingerprints),
    ]),
  parse: (text) => {
    const { at } = readColumns(text);
    const [stems, counts, endings, digests, fingerprints] = [at(0), at(1), at(2), at(3), at(4)];
    let start = 0;
    const count = counts.reduce((sum, each) => sum + Number(each), 0);
    if (count !== endings.length)
      throw new SyntaxError(`There are ${endings.length} files, and not ${count}.`);
    return stems.map((stem, place) => {
      const range = [start, (start += Number(counts[place]))] as const;
      return {
        stem,
        endings: endings.slice(...range),
        digests: digests.slice(...range),
        fingerprints: fingerprints.slice(...range),
      };
    });
  },
};
