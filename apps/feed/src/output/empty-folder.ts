import { readdirSync, rmdirSync } from "node:fs";
import { isCode } from "../reason.js";

/**
 * Says whether there is nothing in a folder, or no folder. One that cannot be looked into counts as one that is not empty.
 *
 * @param but the name of a file that does not count
 */
export function isEmpty(folder: string, but?: string): boolean {
  try {
    return readdirSync(folder).every((name) => name === but);
  } catch (error) {
    return isCode(error, "ENOENT");
  }
}

/** Takes a folder away if there is nothing in it, and says whether it is gone. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return isCode(error, "ENOENT");
  }
}
