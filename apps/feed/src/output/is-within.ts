import { realpathSync } from "node:fs";
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
 * Gives the way from a folder to one that is within it, whatever links lead there.
 *
 * @param inner the path of the one, which need not be there yet
 * @param outer the path of the other
 * @returns the names of the folders on the way, none where they are the same; nothing where the one is not within the other
 */
export function wayInto(inner: string, outer: string): readonly string[] | undefined {
  const way = path.relative(real(outer), real(inner));
  if (way === "") return [];
  return path.isAbsolute(way) || way.split(path.sep)[0] === ".." ? undefined : way.split(path.sep);
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
