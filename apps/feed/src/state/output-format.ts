import type { BlockFormat } from "./block-map.js";
import { type Columns, readColumns, writeColumns } from "./columns.js";

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

/** Writes the files of an edition as columns. */
export const outputFormat: BlockFormat<OutputGroup> = {
  keyOf: ({ stem }) => stem,
  countOf: ({ endings }) => endings.length,
  format: (groups) =>
    writeColumns([
      groups.map(({ stem }) => stem),
      groups.map(({ endings }) => String(endings.length)),
      groups.flatMap(({ endings }) => endings),
      groups.flatMap(({ fingerprints }) => fingerprints),
      groups.flatMap(({ digests }) => digests),
    ]),
  parse: (text) => {
    const { at, stems, counts, endings, fingerprints } = columnsIn(text);
    const digests = at(4);
    let start = 0;
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

/**
 * Gives the path of each file of a block, with what tells whether it is still the file that was written.
 *
 * @param block the block as it is written
 * @throws {SyntaxError} where it is damaged
 */
export function* fingerprintsIn(
  block: string,
): Generator<Pick<RememberedOutput, "path" | "fingerprint">, void, undefined> {
  const { stems, counts, endings, fingerprints } = columnsIn(block);
  let at = 0;
  for (const [place, stem] of stems.entries())
    for (const end = at + Number(counts[place]); at < end; at++)
      yield { path: stem + (endings[at] ?? ""), fingerprint: fingerprints[at] ?? "" };
}

interface OutputColumns extends Columns {
  readonly stems: readonly string[];
  /** How many files each group has. */
  readonly counts: readonly string[];
  readonly endings: readonly string[];
  readonly fingerprints: readonly string[];
}

function columnsIn(text: string): OutputColumns {
  const { at } = readColumns(text);
  const [stems, counts, endings, fingerprints] = [at(0), at(1), at(2), at(3)];
  const count = counts.reduce((sum, each) => sum + Number(each), 0);
  if (count !== endings.length) throw new SyntaxError(`There are ${endings.length} files, and not ${count}.`);
  return { at, stems, counts, endings, fingerprints };
}
