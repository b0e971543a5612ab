import type { BlockFormat } from "./block-list.js";

/** What is remembered of a file that an edition has. */
export interface RememberedOutput {
  /** Its path below the edition's folder, with forward slashes. */
  readonly path: string;
  /** The digest of what it was rendered from. */
  readonly digest: string;
  /** What tells whether it is still the file that was written. */
  readonly fingerprint: string;
}

/** Writes the files of an edition as columns, which are taken apart in a few steps: neither paths nor the others hold tabs. */
export const outputFormat: BlockFormat<RememberedOutput> = {
  keyOf: ({ path }) => path,
  format: (outputs) =>
    [
      outputs.map(({ path }) => path),
      outputs.map(({ digest }) => digest),
      outputs.map(({ fingerprint }) => fingerprint),
    ]
      .map((column) => column.join("\t"))
      .join("\n"),
  parse: (text) => {
    const [paths = [], digests = [], fingerprints = []] = text
      .split("\n")
      .map((column) => column.split("\t"));
    return paths.map((path, index) => ({
      path,
      digest: digests[index] ?? "",
      fingerprint: fingerprints[index] ?? "",
    }));
  },
};
