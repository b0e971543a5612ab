import type { Resource } from "../edition/resource.js";
import type { PreparedFile } from "../library/story-read.js";
import type { OutputFolder } from "../output/output-folder.js";

/** The files of an edition that were made ready while their stories were read. */
export interface PreparedFiles {
  /** The paths of those that were taken and stand beside their places; the places of others hold the same already. */
  readonly staged: ReadonlySet<string>;
  /** Says whether what a resource is to hold was made ready, and takes it then. */
  readonly take: (resource: Pick<Resource, "path" | "digest">) => boolean;
  /**
   * Removes what was made ready for nothing: no other file is to be where it would be found.
   *
   * @param madeAnew the paths that something else stands beside by now
   */
  readonly removeRest: (madeAnew: ReadonlySet<string>) => void;
}

/**
 * Keeps account of the files that were made ready. Which of them are of use is known when the edition is planned.
 *
 * @param prepared the files
 * @param output the folder that they stand in
 */
export function preparedFiles(
  prepared: readonly PreparedFile[],
  output: Pick<OutputFolder, "removePart">,
): PreparedFiles {
  const waiting = new Map(prepared.map((file) => [file.path, file]));
  const staged = new Set<string>();
  return {
    staged,
    take: ({ path, digest }) => {
      const file = waiting.get(path);
      if (file?.digest !== digest) return false;
      waiting.delete(path);
      if (file.isStaged) staged.add(path);
      return true;
    },
    removeRest: (madeAnew) => {
      for (const { path, isStaged } of waiting.values())
        if (isStaged && !madeAnew.has(path)) output.removePart(path);
    },
  };
}
