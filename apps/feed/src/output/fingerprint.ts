import { type Stats, statSync } from "node:fs";

/**
 * Gives what tells whether a file of an edition is still the one that was written: its size and time; nothing where it is not
 * there.
 *
 * @param root the edition's folder
 * @param name the file's path below it, with forward slashes
 */
export function outputFingerprint(root: string, name: string): string | undefined {
  const stats = outputStats(root, name);
  return stats && [stats.size, stats.mtimeMs].join(" ");
}

/** Gives what the disk says of a file of an edition; nothing where it is not there, or is no file. */
export function outputStats(root: string, name: string): Stats | undefined {
  // Joining paths by the book takes as long as asking the disk.
  const stats = statSync(`${root}/${name}`, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}
