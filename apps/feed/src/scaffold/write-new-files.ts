import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import { makeFolders } from "../make-folders.js";
import { isCode, reasonOf } from "../reason.js";
import { shownPath } from "../shown-path.js";

/** A file that is to be there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files where there are none. Where any of them is there already, or cannot be written, none is written and none is changed.
 *
 * @param files what to write; folders are made
 * @returns what keeps them from being written; nothing where they were
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<string | undefined> {
  for (const { path: file } of files) if (await isThere(file)) return taken(file);
  const made = new Set<string>();
  const written: string[] = [];
  for (const { path: file, text } of files) {
    const folder = path.dirname(file);
    try {
      if (!made.has(folder)) makeFolders(folder);
      made.add(folder);
      // “x” fails where somebody has written the file since it was looked for.
      const handle = openSync(file, "wx");
      written.push(file);
      try {
        writeFileSync(handle, text);
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      // On a full disk, half of a story would be taken for all of it.
      for (const own of written) rmSync(own, { force: true });
      // A file where a folder should be made fails in the same words, but says another path.
      if (isCode(error, "EEXIST") && (await isThere(file))) return taken(file);
      const remedy = isCode(error, "ENOSPC")
        ? "Make room on the disk."
        : "Name a folder that you may write to.";
      return `${shownPath(file)} cannot be written: ${reasonOf(error)}.\n${remedy}\n`;
    }
  }
  return undefined;
}

function taken(file: string): string {
  return `${shownPath(file)} is there already, and nothing is ever written over a file.\nChoose another name, or move the file away.\n`;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
