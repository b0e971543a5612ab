import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { makeAnew } from "../planted-links.js";
import { partSuffix } from "./part-files.js";

/**
 * Writes a file beside its place, sees it onto the disk, and puts it there, so that nobody ever meets half a file, not even where
 * the machine stops meanwhile. Where that fails, nothing of it stays.
 *
 * @param target the file's path; its folder must be there
 * @param parts what it will hold, one part after the other
 * @throws {Error} with Node's code, where it cannot be written
 */
export function writeAtOnce(target: string, parts: Iterable<string | Uint8Array>): void {
  const part = target + partSuffix;
  // Who may read the one that was there may read the new one, and nobody else.
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  try {
    const file = makeAnew(part, (flag) => openSync(part, flag, mode));
    try {
      // What of it new files are not to have is taken from what was asked for.
      if (mode !== undefined && fstatSync(file).mode !== mode) fchmodSync(file, mode);
      for (const each of parts) writeFileSync(file, each);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
