import type { Stats } from "node:fs";
import { digestOfParts } from "../digest-of.js";

/** A file as it was seen on the disk. */
export interface FileSeen {
  /** Its path as a person would type it, with forward slashes. */
  readonly file: string;
  /** Its size, times and number on the disk: where they are the same, so are its bytes. */
  readonly fingerprint: string;
  /** The later of the times at which the file, or what the disk says of it, was changed: in milliseconds since 1970. */
  readonly touched: number;
}

/** Of each file, its fingerprint is made of so many numbers. */
const numbersOfFile = 4;

/** No path has it in it. */
const separator = "\0";

/** So many paths are put together at once: sooner than each by itself, and in less memory than all of them. */
const pathsAtOnce = 1000;

/** What the disk says of a file that tells whether it was touched. */
type OnDisk = Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">;

/**
 * Files as they were seen on the disk, in the order in which they were added. What is known of each is held as numbers: of 100,000
 * files, objects and texts take three times the memory, and to make and to collect them takes a fifth of a search for them.
 */
export class FilesSeen implements Iterable<FileSeen> {
  readonly #paths: string[] = [];
  #numbers = new Float64Array();
  #lastTouched = 0;

  /** The paths of the files. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  get length(): number {
    return this.#paths.length;
  }

  /** The time at which one of them was touched last, in milliseconds since 1970; 0 where there are none. */
  get lastTouched(): number {
    return this.#lastTouched;
  }

  /** Makes room for some more, where it is known how many there may be. */
  reserve(more: number): void {
    const needed = (this.length + more) * numbersOfFile;
    const before = this.#numbers;
    if (needed <= before.length) return;
    this.#numbers = new Float64Array(Math.max(needed, 2 * before.length));
    this.#numbers.set(before);
  }

  add(path: string, { size, mtimeMs, ctimeMs, ino }: OnDisk): void {
    this.reserve(1);
    const at = this.length * numbersOfFile;
    // Each by itself: as an array, they take five times as long.
    this.#numbers[at] = size;
    this.#numbers[at + 1] = mtimeMs;
    this.#numbers[at + 2] = ctimeMs;
    this.#numbers[at + 3] = ino;
    this.#lastTouched = Math.max(this.#lastTouched, mtimeMs, ctimeMs);
    this.#paths.push(path);
  }

  /**
   * Adds a file as it was remembered.
   *
   * @param fingerprint what was remembered of it; an empty one is that of no file
   */
  addKnown(path: string, fingerprint: string): void {
    // No file has a size below zero.
    const [size = -1, mtimeMs = -1, ctimeMs = -1, ino = -1] =
      fingerprint === "" ? [] : fingerprint.split(" ").map(Number);
    this.add(path, { size, mtimeMs, ctimeMs, ino });
  }

  *[Symbol.iterator](): Generator<FileSeen, void, undefined> {
    for (const place of this.#paths.keys()) yield this.at(place);
  }

  /** Gives a file by its place among them. */
  at(place: number): FileSeen {
    const file = this.#paths[place];
    if (file === undefined) throw new RangeError(`There are ${this.length} files, and none at ${place}.`);
    const numbers = this.#numbersAt(place);
    const [, mtimeMs = 0, ctimeMs = 0] = numbers;
    // Joined, it is one text in memory. A template would be several, of three times the size.
    return { file, fingerprint: numbers.join(" "), touched: Math.max(mtimeMs, ctimeMs) };
  }

  #numbersAt(place: number, count = 1): Float64Array {
    return this.#numbers.subarray(place * numbersOfFile, (place + count) * numbersOfFile);
  }

  /** Gives the digest of all of them, in their order: where it is the same, none was touched, added or taken away. */
  digest(): string {
    return digestOfParts(this.#parts());
  }

  /** Gives the digest of some of them by their places, in whatever order: it is that of the same files elsewhere. */
  digestOf(places: readonly number[]): string {
    const path = (place: number) => this.#paths[place] ?? "";
    const sorted = places.toSorted((a, b) => (path(a) < path(b) ? -1 : 1));
    return digestOfParts([sorted.map(path).join(separator), bytesOf(this.#numbersOf(sorted))]);
  }

  /** Gives the numbers of some files, by their places. */
  #numbersOf(places: readonly number[]): Float64Array {
    const numbers = new Float64Array(places.length * numbersOfFile);
    let at = 0;
    for (const place of places)
      for (let number = 0; number < numbersOfFile; number++)
        numbers[at++] = this.#numbers[place * numbersOfFile + number] ?? Number.NaN;
    return numbers;
  }

  *#parts(): Generator<string | Uint8Array, void, undefined> {
    for (let at = 0; at < this.length; at += pathsAtOnce)
      yield this.#paths.slice(at, at + pathsAtOnce).join(separator) + separator;
    yield bytesOf(this.#numbersAt(0, this.length));
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
