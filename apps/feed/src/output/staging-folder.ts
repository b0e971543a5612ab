import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { partSuffix } from "./part-files.js";

/** A folder in which files are written beside their places. Several threads may do so in one folder at once. */
export class StagingFolder {
  /** The folder's path. */
  readonly root: string;
  /** Whether nothing stands at any place in it, so that there is nothing to look for before something is written. */
  isEmpty: boolean;
  readonly #made = new Set<string>();

  /**
   * @param root the folder's path; it is made when something is written
   * @param isEmpty whether nothing stands at any place in it
   */
  constructor(root: string, isEmpty = false) {
    this.root = root;
    this.isEmpty = isEmpty;
  }

  /**
   * Writes a file beside its place.
   *
   * @param name its path below the folder, with forward slashes
   * @param content what it will hold; a text is written in UTF-8
   * @returns `false` where the file holds that already, and nothing was written
   * @throws {Error} with Node's code, where it cannot be written
   */
  stage(name: string, content: string | Uint8Array): boolean {
    // Joining paths by the book takes as long as asking the disk.
    const target = `${this.root}/${name}`;
    if (!this.isEmpty && holds(target, content)) return false;
    this.makeFolder(path.posix.dirname(name));
    // Node writes a text sooner than bytes that were made of it.
    writeFileSync(target + partSuffix, content);
    return true;
  }

  /**
   * Makes a folder, and those that it is in, where they are not there yet.
   *
   * @param name its path below this one, with forward slashes; `.` for this one itself
   */
  makeFolder(name: string): void {
    if (this.#made.has(name)) return;
    mkdirSync(path.join(this.root, name), { recursive: true });
    this.#made.add(name);
  }

  /** Is told that a folder below this one was taken away. */
  forgetFolder(name: string): void {
    this.#made.delete(name);
  }
}

function holds(target: string, content: string | Uint8Array): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) return false;
  if (stats.isDirectory()) {
    const message = `EISDIR: ${target} is a folder, and a file has to stand there`;
    throw Object.assign(new Error(message), { code: "EISDIR" });
  }
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return stats.size === bytes.length && readFileSync(target).equals(bytes);
}
