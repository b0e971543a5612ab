import { closeSync, openSync, readSync, statSync } from "node:fs";

/** A line of `---`, then lines of comments or none, then a field. */
const beginning = /^\ufeff?---[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[a-z]\w*:/i;

/**
 * Says whether a file begins as a story does: with a line of `---`, behind which a field follows. What cannot be read does
 * not.
 *
 * @param place the file's path
 */
export function beginsAsStory(place: string): boolean {
  const bytes = Buffer.alloc(4096);
  try {
    // To open a pipe waits for whoever writes into it.
    if (!statSync(place).isFile()) return false;
    const file = openSync(place, "r");
    try {
      return beginning.test(bytes.toString("utf8", 0, readSync(file, bytes)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
