import { realpathSync } from "node:fs";
import path from "node:path";

/**
 * Says whether a folder is another one, or is within it, whatever links lead there.
 *
 * @param inner the path of the one, which need not be there yet
 * @param outer the path of the other
 */
export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(real(outer), real(inner));
  return way === "" || !(way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
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
