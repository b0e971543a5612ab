import type { Edition } from "../edition/resource.js";
import type { OutputFolder } from "../output/output-folder.js";
import { isManifestAsWritten, manifestName, readManifest } from "../output/manifest.js";
import { isCode, reasonOf } from "../reason.js";
import type { State } from "../state/state.js";

/** The files that the manifest lists. */
export interface ListedFiles {
  readonly count: number;
  /** Whether the manifest is as it was written. */
  readonly isAsWritten: boolean;
  /** Which they are, where they are not the remembered ones. */
  readonly others?: ReadonlySet<string>;
}

/** The folder of an edition, and what is remembered of its files. */
export interface EditionFiles {
  readonly output: Pick<OutputFolder, "fingerprint" | "remove" | "root">;
  readonly outputs: State["outputs"];
}

/** A file of the edition before that could not be removed. */
export interface NotRemoved {
  /** Its path below the folder. */
  readonly path: string;
  readonly reason: string;
}

/**
 * Gives the files that the manifest of a folder lists.
 *
 * @param touched the paths of the files that are no longer as they were written, where these are known
 */
export function listedFiles(
  { output, outputs }: EditionFiles,
  touched: ReadonlySet<string> | undefined,
): ListedFiles {
  // Written together with what is remembered, it lists the same.
  if (touched?.has(manifestName) === false && outputs.get(manifestName))
    return { count: outputs.size - 1, isAsWritten: true };
  const others = readManifest(output.root);
  return { count: others.size, isAsWritten: isManifestAsWritten(output.root, others), others };
}

/**
 * Gives the files that were part of the edition before, and are no longer. Where the manifest lists others than are remembered,
 * the folder may be another one: what is remembered and not listed is one of these only if it is as it was written. What is none
 * is forgotten.
 *
 * @param edition the edition, all of whose files are remembered
 * @param count how many these are
 */
export function goneFiles(
  edition: Edition,
  count: number,
  { output, outputs, listed }: EditionFiles & { readonly listed: ListedFiles },
): ReadonlySet<string> {
  const { others } = listed;
  const remembered = outputs.size - (outputs.get(manifestName) ? 1 : 0);
  // Where no more than the planned ones are remembered, none of those has gone.
  const isSame = remembered === count;
  const planned = isSame ? undefined : new Set(Array.from(edition.resources, ({ path }) => path));
  const isGone = (path: string) =>
    path !== manifestName && (planned ? !planned.has(path) : outputs.get(path) === undefined);
  const gone = new Set<string>();
  for (const path of others ?? []) if (isGone(path)) gone.add(path);
  for (const path of isSame ? [] : [...outputs.keys()].filter(isGone)) {
    const isOurs = !others || others.has(path) || outputs.get(path)?.fingerprint === output.fingerprint(path);
    if (isOurs) gone.add(path);
    else outputs.delete(path);
  }
  return gone;
}

/**
 * Removes files that are no longer part of the edition, and forgets them. A folder in the place of one is somebody else's.
 *
 * @returns those that could not be removed; they are remembered, so that this is tried again
 */
export function removeGone(gone: Iterable<string>, { output, outputs }: EditionFiles): readonly NotRemoved[] {
  const notRemoved: NotRemoved[] = [];
  for (const path of gone) {
    try {
      output.remove(path);
    } catch (error) {
      // A file in the place of its folder is somebody else's too.
      if (!isCode(error, "ERR_FS_EISDIR") && !isCode(error, "ENOTDIR")) {
        notRemoved.push({ path, reason: reasonOf(error) });
        continue;
      }
    }
    outputs.delete(path);
  }
  return notRemoved;
}
