import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder, and those that it is in, where they are not there yet. Node's own way to do so never ends where none can be made
 * in a folder that is there, as in `/proc`.
 *
 * @param folder the folder's path
 * @throws {Error} with Node's code, where one of them cannot be made
 */
export function makeFolders(folder: string): void {
  if (isFolder(folder)) return;
  const around = path.dirname(folder);
  if (around !== folder) makeFolders(around);
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
