import { access, writeFile } from "node:fs/promises";
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
 * Writes files where there are none. Where any of them is there already, none is written and none is changed.
 *
 * @param files what to write; folders are made
 * @returns what keeps them from being written; nothing where they were
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<string | undefined> {
  for (const { path: file } of files) if (await isThere(file)) return taken(file);
  const made = new Set<string>();
  for (const { path: file, text } of files) {
    const folder = path.dirname(file);
    try {
      if (!made.has(folder)) makeFolders(folder);
      made.add(folder);
      // “x” fails where somebody has written the file since it was looked for.
      await writeFile(file, text, { flag: "wx" });
    } catch (error) {
      // A file where a folder should be made fails in the same words, but says another path.
      if (isCode(error, "EEXIST") && (await isThere(file))) return taken(file);
      return `${shownPath(file)} cannot be written: ${reasonOf(error)}.\nName a folder that you may write to.\n`;
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
