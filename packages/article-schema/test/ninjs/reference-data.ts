import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of IPTC's ninjs schemas and examples: `COPYDESK_NINJS_DIR`, or `shared/ninjs` beside the repository. They are
 * others' work and no part of the repository, so a clone of it alone does without.
 */
export const referenceFolder = findFolder();

/** Stands in the title of tests that do without it, so that a report says why they were skipped. */
export const skipNote = referenceFolder
  ? ""
  : " (skipped: there is no folder shared/ninjs beside the repository, nor one that COPYDESK_NINJS_DIR names)";

/** Gives a document of the reference data. */
export function readReference(path: string): unknown {
  return JSON.parse(readFileSync(join(referenceFolder ?? "", path), "utf8"));
}

/** The names of IPTC's examples; none where the folder is not there. */
export const exampleNames = referenceFolder ? readdirSync(join(referenceFolder, "examples")) : [];

function findFolder(): string | undefined {
  const named = process.env["COPYDESK_NINJS_DIR"];
  if (named) return existsSync(named) ? named : undefined;
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "shared", "ninjs");
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
