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

/** Writes the files of an edition as columns. */
export const outputFormat: BlockFormat<RememberedOutput> = {
  keyOf: ({ path }) => path,
  format: (outputs) =>
    writeColumns([
      outputs.map(({ path }) => path),
      outputs.map(({ digest }) => digest),
      outputs.map(({ fingerprint }) => fingerprint),
    ]),
  parse: (text) => {
    const { at } = readColumns(text);
    const [paths, digests, fingerprints] = [at(0), at(1), at(2)];
    return paths.map((path, index) => ({
      path,
      digest: digests[index] ?? "",
      fingerprint: fingerprints[index] ?? "",
    }));
  },
};
