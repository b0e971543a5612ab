import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { isCode } from "./reason.js";

/**
 * Makes a folder, and those that it is in, where they are not there yet. Node's own way to do so never ends where none can be made
 * in a folder that is there, as in `/proc`, or in a working folder that somebody has deleted.
 *
 * @param folder the folder's path
 * @throws {Error} with Node's code, where one of them cannot be made
 */
export function makeFolders(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const around = path.dirname(folder);
    const isMissing = isCode(error, "ENOENT") || isCode(error, "ENOTDIR");
    if (!isMissing || around === folder) throw error;
    makeFolders(around);
    makeFolder(folder);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
}

/** Says whether a folder stands at a place, or what leads to one. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
