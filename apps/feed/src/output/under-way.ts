import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolders } from "../make-folders.js";
import { removeLink } from "../planted-links.js";
import { removeIfEmpty } from "./empty-folder.js";
import { FolderInUse, lockFile } from "./lock-file.js";

/** Stands in a folder while an edition is put into it. Where it is there at the beginning, a build was cut off. */
export const underWayName = ".copydesk-under-way";

/** So often a sign that was taken away meanwhile is put there anew: nobody ends so many builds in a moment. */
const mostTries = 10;

/** The sign that an edition is being put into a folder, with which other builds are locked out. */
export class UnderWay {
  readonly #folder: string;
  readonly #sign: string;
  readonly #lockFile: typeof lockFile;
  /** What the folder was like before; nothing as long as this has not begun. */
  #before: { readonly isNew: boolean; readonly wasCutOff: boolean } | undefined;
  #unlock: (() => void) | undefined;

  /**
   * @param folder the folder's path
   * @param lock what locks a file
   */
  constructor(folder: string, lock = lockFile) {
    this.#folder = folder;
    this.#lockFile = lock;
    this.#sign = path.join(folder, underWayName);
  }

  /** Says whether this has begun, and not ended. */
  isBegun(): boolean {
    return this.#before !== undefined;
  }

  /** Says whether the build before this one left things half done. */
  wasCutOff(): boolean {
    return this.#before?.wasCutOff ?? existsSync(this.#sign);
  }

  /**
   * Makes the folder where it is not there, and puts the sign into it.
   *
   * @throws {Error} with Node's code, where the folder cannot be written to
   */
  begin(): void {
    // Once it is locked, the sign must not be opened again.
    if (this.#before) return;
    const before = { isNew: !existsSync(this.#folder), wasCutOff: this.wasCutOff() };
    try {
      makeFolders(this.#folder);
      removeLink(this.#sign);
      writeFileSync(this.#sign, "");
    } catch (error) {
      if (before.isNew) removeIfEmpty(this.#folder);
      throw error;
    }
    this.#before = before;
  }

  /**
   * Locks others out until this ends, or the process.
   *
   * @throws {FolderInUse} where another build has done so; it is its sign then
   */
  async lock(): Promise<void> {
    try {
      this.#unlock ??= await this.#locked();
    } catch (error) {
      this.#before = undefined;
      throw error;
    }
  }

  /**
   * Locks the very file that stands there. A build that ends takes its sign away, and what was opened a moment before is locked then,
   * and no sign.
   */
  async #locked(): Promise<(() => void) | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      const opened = identityOf(this.#sign);
      const unlock = await this.#lockFile(this.#sign);
      if (!unlock || (opened !== undefined && identityOf(this.#sign) === opened)) return unlock;
      unlock();
      writeFileSync(this.#sign, "");
    }
    throw new FolderInUse();
  }

  /** From here on there may be files of either edition: if this is given up now, the next build has to put them in order. */
  noteMixed(): void {
    if (this.#before) this.#before = { isNew: false, wasCutOff: true };
  }

  /** Lets others have the folder as it was before: the sign stays where the next one has to put something in order. */
  giveUp(): void {
    const { isNew = false, wasCutOff = false } = this.#before ?? {};
    if (wasCutOff) this.#leave();
    else this.end();
    if (isNew) removeIfEmpty(this.#folder);
  }

  /** Takes the sign away, and lets others have the folder. */
  end(): void {
    // Another build that has the folder the moment it is unlocked would lose its sign. Not every system lets an open file go.
    try {
      if (process.platform !== "win32") rmSync(this.#sign, { force: true });
    } finally {
      this.#leave();
    }
    if (process.platform === "win32") rmSync(this.#sign, { force: true });
  }

  #leave(): void {
    this.#before = undefined;
    this.#unlock?.();
    this.#unlock = undefined;
  }
}

/** Gives what tells a file from another one in its place; nothing where there is none. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev} ${stats.ino}`;
}
