import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockFile } from "./lock-file.js";

/** Stands in a folder while an edition is put into it. Where it is there at the beginning, a build was cut off. */
export const underWayName = ".copydesk-under-way";

/** The sign that an edition is being put into a folder, with which other builds are locked out. */
export class UnderWay {
  readonly #sign: string;
  #isBegun = false;
  #unlock: (() => void) | undefined;

  /** @param folder the folder's path */
  constructor(folder: string) {
    this.#sign = path.join(folder, underWayName);
  }

  /** Says whether the sign is there. */
  isThere(): boolean {
    return existsSync(this.#sign);
  }

  /**
   * Puts the sign there.
   *
   * @throws {Error} with Node's code, where the folder cannot be written to
   */
  begin(): void {
    // Once it is locked, it must not be opened again.
    if (this.#isBegun) return;
    writeFileSync(this.#sign, "");
    this.#isBegun = true;
  }

  /**
   * Locks others out until this ends, or the process.
   *
   * @throws {FolderInUse} where another build has done so; it is its sign then
   */
  async lock(): Promise<void> {
    try {
      this.#unlock ??= await lockFile(this.#sign);
    } catch (error) {
      this.#isBegun = false;
      throw error;
    }
  }

  /** Takes the sign away, and lets others have the folder. */
  end(): void {
    // Another build that has the folder the moment it is unlocked would lose its sign. Not every system lets an open file go.
    if (process.platform !== "win32") rmSync(this.#sign, { force: true });
    this.leave();
    if (process.platform === "win32") rmSync(this.#sign, { force: true });
  }

  /** Lets others have the folder, and leaves the sign to the next one, which has to put it in order. */
  leave(): void {
    this.#isBegun = false;
    this.#unlock?.();
    this.#unlock = undefined;
  }
}
