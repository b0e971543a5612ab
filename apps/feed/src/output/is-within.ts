import { realpathSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Says whether a folder is another one, or is within it, whatever links lead there.
 *
 * @param inner the path of the one, which need not be there yet
 * @param outer the path of the other
 */
export function isWithin(inner: string, outer: string): boolean {
  return wayInto(inner, outer) !== undefined;
}

/**
 * Gives the way from a folder to one that is within it, whatever links lead there. A folder that has two names is one: on many a
 * disk a name is the same in capitals, and a disk may be mounted twice.
 *
 * @param inner the path of the one, which need not be there yet
 * @param outer the path of the other
 * @returns the names of the folders on the way, none where they are the same; nothing where the one is not within the other
 */
export function wayInto(inner: string, outer: string): readonly string[] | undefined {
  const [top, number] = [real(outer), folderNumber(outer)];
  const way: string[] = [];
  for (let folder = real(inner); ; folder = path.dirname(folder)) {
    if (folder === top || (number !== undefined && folderNumber(folder) === number)) return way;
    if (folder === path.dirname(folder)) return undefined;
    way.unshift(path.basename(folder));
  }
}

/** Follows the links of a path as far as it is there. */
function real(name: string): string {
  const absolute = path.resolve(name);
  try {
    return realpathSync(absolute);
  } catch {
    const around = path.dirname(absolute);
    return around === absolute ? absolute : path.join(real(around), path.basename(absolute));
  }
}

/** Gives the number that the disk has for a folder, under whatever name; nothing where there is none, or nothing may be known of it. */
export function folderNumber(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
