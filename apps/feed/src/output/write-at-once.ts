import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { partSuffix } from "./part-files.js";

/**
 * Writes a file beside its place, sees it onto the disk, and puts it there. Where that fails, nothing of it stays.
 *
 * @param target the file's path
 * @param parts what it will hold, one part after the other
 * @throws {Error} with Node's code, where it cannot be written
 */
export function writeAtOnce(target: string, parts: Iterable<string>): void {
  const part = target + partSuffix;
  try {
    const file = openSync(part, "w");
    try {
      for (const text of parts) writeFileSync(file, text);
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
