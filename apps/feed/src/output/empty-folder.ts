import { readdirSync, rmdirSync } from "node:fs";
import { isCode } from "../reason.js";

/** Says whether there is nothing in a folder, or no folder. One that cannot be looked into counts as one that is not empty. */
export function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
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
