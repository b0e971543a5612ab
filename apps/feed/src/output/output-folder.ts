import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isCode } from "../reason.js";
import { flush } from "./flush.js";
import { partFiles, partSuffix } from "./part-files.js";

/** Stands in a folder while an edition is put into it. Where it is there at the beginning, a build was cut off. */
const underWayName = ".copydesk-under-way";

/**
 * A folder that an edition is put into. Every file is written beside its place first; only when all of them are written and
 * on the disk do they take their places. Until then, the edition that is there stays as it is.
 */
export class OutputFolder {
  /** The folder's path. */
  readonly root: string;
  readonly #staged: string[] = [];
  readonly #made = new Set<string>();

  /** @param root the folder's path; it is made when something is written */
  constructor(root: string) {
    this.root = root;
  }

  /** Says whether the build before this one left things half done. */
  wasCutOff(): boolean {
    return existsSync(path.join(this.root, underWayName));
  }

  /** Takes away what a build that was cut off left beside its place. */
  removeParts(): void {
    for (const name of partFiles(this.root)) this.remove(name);
  }

  beginUnderWay(): void {
    this.#makeFolder(this.root);
    writeFileSync(path.join(this.root, underWayName), "");
  }

  endUnderWay(): void {
    rmSync(path.join(this.root, underWayName), { force: true });
  }

  /** Writes a file beside its place and puts it there at once. */
  write(name: string, text: string): void {
    const target = path.join(this.root, name);
    this.#makeFolder(path.dirname(target));
    try {
      writeFileSync(target + partSuffix, text, { flush: true });
      renameSync(target + partSuffix, target);
    } catch (error) {
      rmSync(target + partSuffix, { force: true });
      throw error;
    }
  }

  /**
   * Writes a file beside its place.
   *
   * @param name its path below the folder, with forward slashes
   * @param text what it will hold
   * @returns `false` where the file holds that already, and nothing was written
   * @throws {Error} with Node's code, where it cannot be written
   */
  stage(name: string, text: string): boolean {
    const target = path.join(this.root, name);
    const bytes = Buffer.from(text);
    if (holds(target, bytes)) return false;
    this.#makeFolder(path.dirname(target));
    this.#staged.push(name);
    writeFileSync(target + partSuffix, bytes);
    return true;
  }

  /** Sees everything that was staged onto the disk, and puts it in its place, in the order in which it was staged. */
  async publish(): Promise<void> {
    await flush(
      this.root,
      this.#staged.map((name) => path.join(this.root, name) + partSuffix),
    );
    for (const name of this.#staged) {
      const target = path.join(this.root, name);
      renameSync(target + partSuffix, target);
    }
    this.#staged.length = 0;
  }

  /** Takes away what was staged and not published. */
  discard(): void {
    for (const name of this.#staged) this.remove(name + partSuffix);
    this.#staged.length = 0;
  }

  /** Takes a file away, and the folders that are empty then. One that is not there is none to take away. */
  remove(name: string): void {
    rmSync(path.join(this.root, name), { force: true });
    for (let folder = path.dirname(name); folder !== "."; folder = path.dirname(folder)) {
      if (!removeIfEmpty(path.join(this.root, folder))) return;
      this.#made.delete(path.join(this.root, folder));
    }
  }

  /** Gives what tells whether a file is still the one that was written: its size and time; nothing where it is not there. */
  fingerprint(name: string): string | undefined {
    // Joining paths by the book takes as long as asking the disk.
    const stats = statSync(`${this.root}/${name}`, { throwIfNoEntry: false });
    return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

function holds(target: string, bytes: Buffer): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Error(`EISDIR: ${target} is a folder, and a file has to stand there`);
  return stats?.size === bytes.length && readFileSync(target).equals(bytes);
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return isCode(error, "ENOENT");
  }
}
