import { closeSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { partSuffix } from "../output/part-files.js";
import { makeAnew } from "../planted-links.js";
import { isCode } from "../reason.js";

/**
 * Writes a file where there is none. It is written beside its place and then given its name, so that nobody ever takes half a file
 * for all of it, not even where the program is killed meanwhile. What such a program left is written over.
 *
 * @param file the file's path; its folder must be there
 * @param text what it will hold
 * @throws {Error} with Node's code, where it cannot be written: `EEXIST` where something is there, even a link that leads nowhere
 */
export function placeNewFile(file: string, text: string): void {
  const part = file + partSuffix;
  try {
    makeAnew(part, (flag) => writeFileSync(part, text, { flag }));
    giveName(part, file, text);
  } finally {
    rmSync(part, { force: true });
  }
}

/** To rename it would take the place of a file that somebody has written meanwhile; a second name does not. */
function giveName(part: string, file: string, text: string): void {
  try {
    linkSync(part, file);
    // Another program may have put a text of its own beside the place meanwhile.
    if (readFileSync(file).equals(Buffer.from(text))) return;
  } catch (error) {
    if (isCode(error, "EEXIST")) throw error;
    // Some disks know no second names, such as those of cameras, and each system says so in its own way.
  }
  fillNewFile(file, text);
}

function fillNewFile(file: string, text: string): void {
  const handle = openSync(file, "wx");
  try {
    writeFileSync(handle, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}
