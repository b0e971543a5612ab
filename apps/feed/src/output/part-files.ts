import { readdirSync } from "node:fs";
import { isCode } from "../reason.js";
import { shownPath } from "../shown-path.js";

/** What ends the name of a file, or of a whole folder, until it is whole and its turn has come. */
export const partSuffix = ".copydesk-part";

/**
 * Gives the files, and the whole folders, that a build which was cut off left beside their places.
 *
 * @param root the edition's folder
 * @returns their paths below it, with forward slashes
 */
export function partFiles(root: string): readonly string[] {
  const names = namesBelow(root);
  return names.filter((name) => name.endsWith(partSuffix)).map(shownPath);
}

function namesBelow(root: string): readonly string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: "utf8" });
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    throw error;
  }
}
