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

/** The numbers of a file of which nothing is known: no file has them. */
const unknown: readonly number[] = [-1, -1, -1, -1];

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

  add(
    path: string,
    { size, mtimeMs, ctimeMs, ino }: Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">,
  ): void {
    this.#add(path, [size, mtimeMs, ctimeMs, ino]);
  }

  /**
   * Adds a file as it was remembered.
   *
   * @param fingerprint what was remembered of it; an empty one is that of no file
   */
  addKnown(path: string, fingerprint: string): void {
    const numbers = fingerprint.split(" ").map(Number);
    this.#add(path, numbers.length === numbersOfFile ? numbers : unknown);
  }

  #add(path: string, numbers: ArrayLike<number>): void {
    this.reserve(1);
    copy(numbers, 0, this.#numbers, this.length);
    this.#lastTouched = Math.max(this.#lastTouched, touchedIn(numbers));
    this.#paths.push(path);
  }

  *[Symbol.iterator](): Generator<FileSeen, void, undefined> {
    for (const place of this.#paths.keys()) yield this.at(place);
  }

  /** Gives a file by its place among them. */
  at(place: number): FileSeen {
    const file = this.#paths[place];
    if (file === undefined) throw new RangeError(`There are ${this.length} files, and none at ${place}.`);
    const numbers = this.#numbersAt(place);
    // Joined, it is one text in memory. A template would be several, of three times the size.
    return { file, fingerprint: numbers.join(" "), touched: touchedIn(numbers) };
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
    const numbers = new Float64Array(sorted.length * numbersOfFile);
    for (const [index, place] of sorted.entries()) copy(this.#numbers, place, numbers, index);
    return digestOfParts([sorted.map(path).join(separator), bytesOf(numbers)]);
  }

  *#parts(): Generator<string | Uint8Array, void, undefined> {
    for (let at = 0; at < this.length; at += pathsAtOnce)
      yield this.#paths.slice(at, at + pathsAtOnce).join(separator) + separator;
    yield bytesOf(this.#numbersAt(0, this.length));
  }
}

/** Copies the numbers of a file, by its place there and here. For so few, what arrays have for it takes five times as long. */
function copy(from: ArrayLike<number>, place: number, to: Float64Array, index: number): void {
  for (let at = 0; at < numbersOfFile; at++)
    to[index * numbersOfFile + at] = from[place * numbersOfFile + at] ?? Number.NaN;
}

function touchedIn({ 1: changed = 0, 2: changedOnDisk = 0 }: ArrayLike<number>): number {
  return Math.max(changed, changedOnDisk);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
