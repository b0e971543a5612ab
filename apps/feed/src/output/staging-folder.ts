import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { removeIfEmpty } from "./empty-folder.js";
import { makeFolders } from "../make-folders.js";
import { makeAnew } from "../planted-links.js";
import { outputFingerprint } from "./fingerprint.js";
import { inUtf8 } from "../in-utf8.js";
import { partSuffix } from "./part-files.js";

/** So many folders are remembered to be there: most of a hundred thousand stories' are asked for once. */
const mostRemembered = 1000;

/** A folder in which files are written beside their places. Several threads may do so in one folder at once. */
export class StagingFolder {
  /** The folder's path. */
  readonly root: string;
  /** Whether nothing stands at any place in it, so that there is nothing to look for before something is written. */
  isEmpty: boolean;
  /**
   * Whether whole folders stand beside their places, and not each file in them: as long as there are none in those places. They
   * take them all at once then, in no time.
   */
  #hasWholeFolders: boolean;
  readonly #made = new Set<string>();

  /**
   * @param root the folder's path; it is made when something is written
   * @param isEmpty whether nothing stands at any place in it
   */
  constructor(root: string, isEmpty = false) {
    // An empty path would lead to the top of the disk.
    this.root = path.normalize(root);
    this.isEmpty = isEmpty;
    this.#hasWholeFolders = isEmpty;
  }

  /**
   * Writes a file beside its place.
   *
   * @param name its path below the folder, with forward slashes
   * @param content what it will hold; a text is written in UTF-8
   * @returns what tells whether it is still the file that was written: see {@link outputFingerprint}. It stays so in its place.
   *   Nothing where the file holds that already, and nothing was written.
   * @throws {Error} with Node's code, where it cannot be written
   */
  stage(name: string, content: string | Uint8Array): string | undefined {
    // Joining paths by the book takes as long as asking the disk.
    const target = `${this.root}/${name}`;
    if (!this.isEmpty && holds(target, content)) return undefined;
    const part = this.partOf(name);
    this.makeFolder(path.posix.dirname(part));
    const place = `${this.root}/${part}`;
    const written = typeof content === "string" ? inUtf8(content) : content;
    // What is still text is written in one go, but only where Node is told the encoding.
    makeAnew(place, (flag) => writeFileSync(place, written, { flag, encoding: "utf8" }));
    // Where somebody has taken it away already, it will be missed when it is to take its place.
    return outputFingerprint(this.root, part) ?? "";
  }

  /** Gives where a file stands that is beside its place: a path below the folder, as the file's own is. */
  partOf(name: string): string {
    const end = this.#hasWholeFolders ? name.indexOf("/") : -1;
    return end < 0 ? name + partSuffix : name.slice(0, end) + partSuffix + name.slice(end);
  }

  /**
   * Puts files in their places that stand beside them.
   *
   * @param names their paths below the folder, in the order in which they take their places
   */
  putInPlace(names: Iterable<string>): void {
    for (const name of this.#hasWholeFolders ? topOf(names) : names)
      renameSync(`${this.root}/${name}${partSuffix}`, `${this.root}/${name}`);
    this.#hasWholeFolders = false;
  }

  /**
   * Makes a folder, and those that it is in, where they are not there yet.
   *
   * @param name its path below this one, with forward slashes; `.` for this one itself
   */
  makeFolder(name: string): void {
    if (this.#made.has(name)) return;
    makeFolders(path.join(this.root, name));
    if (this.#made.size === mostRemembered) this.#made.clear();
    this.#made.add(name);
  }

  /**
   * Takes a file away, and the folders that are empty then. One that is not there is none to take away.
   *
   * @param name its path below the folder, with forward slashes
   * @param options whether it may be a folder, with all that is in it
   */
  remove(name: string, { recursive = false }: { readonly recursive?: boolean } = {}): void {
    rmSync(path.join(this.root, name), { force: true, recursive });
    for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder)) {
      if (!removeIfEmpty(path.join(this.root, folder))) return;
      this.#made.delete(folder);
    }
  }
}

/** Gives the files and folders at the top of a folder that paths below it lead through, each once. */
function topOf(names: Iterable<string>): ReadonlySet<string> {
  const top = new Set<string>();
  for (const name of names) top.add(name.split("/", 1)[0] ?? name);
  return top;
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
