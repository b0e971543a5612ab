import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { partSuffix } from "./part-files.js";

/** A folder in which files are written beside their places. Several threads may do so in one folder at once. */
export class StagingFolder {
  /** The folder's path. */
  readonly root: string;
  readonly #made = new Set<string>();

  /** @param root the folder's path; it is made when something is written */
  constructor(root: string) {
    this.root = root;
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
    const target = path.join(this.root, name);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (holds(target, bytes)) return false;
    this.makeFolder(path.dirname(target));
    writeFileSync(target + partSuffix, bytes);
    return true;
  }

  /** Makes a folder, and those that it is in, where they are not there yet. */
  makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }

  /** Is told that a folder was taken away. */
  forgetFolder(folder: string): void {
    this.#made.delete(folder);
  }
}

function holds(target: string, bytes: Uint8Array): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const message = `EISDIR: ${target} is a folder, and a file has to stand there`;
    throw Object.assign(new Error(message), { code: "EISDIR" });
  }
  return stats?.size === bytes.length && readFileSync(target).equals(bytes);
}
