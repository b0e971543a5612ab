import { lstatSync, rmSync } from "node:fs";
import path from "node:path";
import { makeFolders } from "../make-folders.js";
import { isCode, isOutOfRoom, reasonOf } from "../reason.js";
import { shownPath } from "../shown-path.js";
import { placeNewFile } from "./place-new-file.js";

/** A file that is to be there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Why a new file is not written, and what to do. */
export interface Unwritten {
  readonly message: string;
  readonly hint: string;
}

/**
 * Writes files where there are none. Where any of them is there already, or cannot be written, none is written and none is changed.
 *
 * @param files what to write; folders are made
 * @returns what keeps them from being written; nothing where they were
 */
export function writeNewFiles(files: readonly NewFile[]): Unwritten | undefined {
  for (const { path: file } of files) {
    const unwritten = takenPlace(file);
    if (unwritten) return unwritten;
  }
  const made = new Set<string>();
  const written: string[] = [];
  for (const { path: file, text } of files) {
    const folder = path.dirname(file);
    try {
      if (!made.has(folder)) makeFolders(folder);
      made.add(folder);
      placeNewFile(file, text);
      written.push(file);
    } catch (error) {
      // A file where a folder should be made fails in the same words, but says another path.
      const isTaken = isCode(error, "EEXIST") && isThere(file);
      for (const own of written) rmSync(own, { force: true });
      if (isTaken) return taken(file);
      return {
        message: `${shownPath(file)} cannot be written: ${reasonOf(error)}.`,
        hint: isOutOfRoom(error) ? "Make room on the disk." : "Name a folder that you may write to.",
      };
    }
  }
  return undefined;
}

/**
 * Says that a new file cannot be written, for something stands in its place; nothing where nothing does.
 *
 * @param file where the file is to be
 */
export function takenPlace(file: string): Unwritten | undefined {
  return isThere(file) ? taken(file) : undefined;
}

function taken(file: string): Unwritten {
  return {
    message: `${shownPath(file)} is there already, and nothing is ever written over a file.`,
    hint: "Choose another name, or move the file away.",
  };
}

/** Says whether anything stands at a place, even a link that leads nowhere. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What may not be looked at says why when it is written to.
    return false;
  }
}
