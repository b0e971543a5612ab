import { lstatSync, rmSync } from "node:fs";
import { isCode } from "./reason.js";

/**
 * Makes a file anew. What stands in its place is taken away first: where somebody put a link there, writing would change the file
 * that it leads to.
 *
 * @param file the file's path
 * @param make makes the file; with the flag that it is given, Node follows no link
 * @returns what `make` gave
 * @throws {Error} with Node's code, where it cannot be made
 */
export function makeAnew<Result>(file: string, make: (flag: "wx") => Result): Result {
  try {
    return make("wx");
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    rmSync(file);
    return make("wx");
  }
}

/**
 * Takes a link away that somebody put in the place of a file which is written to as it is; nothing else.
 *
 * @param file the file's path
 */
export function removeLink(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
}
