import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { isEmpty } from "./empty-folder.js";
import { outputFingerprint } from "./fingerprint.js";
import { flush, flushAhead, type Paths } from "./flush.js";
import { partFiles } from "./part-files.js";
import { PartlyInPlace } from "./partly-in-place.js";
import { StagingFolder } from "./staging-folder.js";
import { UnderWay, underWayName } from "./under-way.js";
import { writeAtOnce } from "./write-at-once.js";

/**
 * A folder that an edition is put into. Every file is written beside its place first; only when all of them are written and
 * on the disk do they take their places. Until then, the edition that is there stays as it is.
 */
export class OutputFolder {
  /** The folder's path. */
  readonly root: string;
  readonly #underWay: UnderWay;
  #folder: StagingFolder;
  #ahead: Promise<boolean> | undefined;

  /** @param root the folder's path; it is made when something is written */
  constructor(root: string) {
    // An empty path would lead to the top of the disk.
    this.root = path.normalize(root);
    this.#underWay = new UnderWay(this.root);
    this.#folder = new StagingFolder(this.root, isEmpty(this.root));
  }

  /** Says whether nothing stands at any place in it: it was empty, or not there at all, and nothing was put in place since. */
  isEmpty(): boolean {
    return this.#folder.isEmpty;
  }

  /** Says whether the build before this one left things half done. */
  wasCutOff(): boolean {
    return this.#underWay.wasCutOff();
  }

  /**
   * Says in the folder that an edition is being put into it, locks other builds out, and takes away what one left beside its
   * place. Where the folder cannot be written to, nothing happens: that is told when something is to be put into it.
   *
   * @throws {FolderInUse} where another build is putting an edition into it
   * @throws {Error} with Node's code, where what was left cannot be taken away
   */
  async lock(): Promise<void> {
    try {
      this.#underWay.begin();
    } catch {
      return;
    }
    await this.#underWay.lock();
    if (this.wasCutOff()) this.#removeParts();
    // Another build may have ended since this one began.
    this.#folder = new StagingFolder(this.root, isEmpty(this.root, underWayName));
  }

  /** Takes away what a build left beside its place. */
  #removeParts(): void {
    for (const name of partFiles(this.root)) this.#folder.remove(name, { recursive: true });
  }

  /**
   * Says in the folder that an edition is being put into it, and locks other builds out, where that has not been done.
   *
   * @throws {FolderInUse} where another build is putting an edition into it
   * @throws {Error} with Node's code, where the folder cannot be written to
   */
  async beginUnderWay(): Promise<void> {
    this.#underWay.begin();
    await this.#underWay.lock();
  }

  /**
   * Takes away what was begun and not ended: what stands beside its place, and the sign that an edition is being put in place,
   * unless something has taken its place already. Others may have the folder then.
   *
   * @throws {Error} with Node's code, where something of it cannot be taken away; the next build does that
   */
  abandon(): void {
    if (!this.#underWay.isBegun()) return;
    try {
      this.#removeParts();
    } catch (error) {
      // The sign stays: by it, the next build takes away what is left.
      this.#underWay.noteMixed();
      throw error;
    } finally {
      this.#underWay.giveUp();
    }
  }

  /** Takes the sign away that an edition is being put into the folder. Others may have it then. */
  endUnderWay(): void {
    this.#underWay.end();
  }

  /** Writes a file of some parts beside its place, and puts it there at once. */
  write(name: string, parts: Iterable<string>): void {
    this.#folder.makeFolder(path.posix.dirname(name));
    this.#folder.isEmpty = false;
    writeAtOnce(path.join(this.root, name), parts);
    this.#underWay.noteMixed();
  }

  /** Writes a file beside its place: see {@link StagingFolder.stage}. */
  stage(name: string, text: string): string | undefined {
    return this.#folder.stage(name, text);
  }

  /**
   * Has the disk begin with what stands beside its place by now, while more is written.
   *
   * @param count how many files that are
   */
  flushAhead(count: number): void {
    this.#ahead = flushAhead(this.root, count);
  }

  /**
   * Sees what stands beside its place onto the disk, and puts it there.
   *
   * @param names the files' paths below the folder, in the order in which they take their places; of no matter where nothing
   *   stands in the folder yet
   * @param prepare is called before anything takes its place, while the disk is busy
   */
  async publish(names: Paths, prepare: () => void = () => undefined): Promise<void> {
    const files = { length: names.length, [Symbol.iterator]: () => this.#partsOf(names) };
    const whileFlushing = async () => {
      await setImmediate();
      prepare();
    };
    // Both are waited for, even where one fails: nothing is to go on when what was begun is taken away.
    const ends = await Promise.allSettled([flush(this.root, files, this.#ahead), whileFlushing()]);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    this.#underWay.noteMixed();
    this.#folder.isEmpty = false;
    try {
      this.#folder.putInPlace(names);
    } catch (error) {
      throw new PartlyInPlace(error);
    }
  }

  /** Gives where files stand that are beside their places. */
  *#partsOf(names: Paths): Generator<string> {
    for (const name of names) yield `${this.root}/${this.#folder.partOf(name)}`;
  }

  /** Takes away what stands beside a file's place. */
  removePart(name: string): void {
    this.remove(this.#folder.partOf(name));
  }

  /** Takes a file away, and the folders that are empty then. One that is not there is none to take away. */
  remove(name: string): void {
    this.#folder.remove(name);
  }

  /** Gives what tells whether a file is still the one that was written: see {@link outputFingerprint}. */
  fingerprint(name: string): string | undefined {
    return outputFingerprint(this.root, name);
  }
}
