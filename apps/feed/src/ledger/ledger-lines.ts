import { digestOfParts } from "../digest-of.js";
import type { LedgerPart } from "./ledger-file.js";

/** A line of a ledger. */
export interface LedgerLine {
  /** Where it begins, in bytes. */
  readonly start: number;
  /** How many bytes it has, without its end. */
  readonly length: number;
  /** Its number, counted from 1. */
  readonly number: number;
  /** What it says, without its end. */
  readonly content: string;
}

/** What {@link linesOf} gives. */
export interface LinesFound {
  /** The digest of the ledger's file: see `ledgerDigest`. */
  readonly digest: string;
  /** The lines of the stories, in the order of their ids; nothing where one of them was not found. */
  readonly lines: readonly LedgerLine[] | undefined;
}

const lineFeed = 0x0a;

/** The first byte of U+FEFF in UTF-8. */
const byteOrderMark = 0xef;

/**
 * Finds the lines of some stories in a ledger, in one go. None is found where the file has other line ends, or begins with a byte
 * order mark: as somebody else has written it, it is no text that a line could be cut out of.
 *
 * @param parts what the ledger's file holds, in parts of whole lines
 * @param ids the ids of the stories, sorted as the ledger is
 */
export function linesOf(parts: Iterable<Buffer>, ids: readonly string[]): LinesFound {
  const search = new Search(ids);
  const digest = digestOfParts(search.through(parts));
  return { digest, lines: search.isWhole ? search.lines : undefined };
}

class Search {
  readonly lines: LedgerLine[] = [];
  readonly #ids: readonly string[];
  #isPlain = true;
  #number = 1;

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** Whether every line was found, and it is known that each of them is one. */
  get isWhole(): boolean {
    return this.#isPlain && this.#sought === undefined;
  }

  /** Gives each part on when it has been looked through. */
  *through(parts: Iterable<Buffer>): Generator<Buffer, void, undefined> {
    let [start, isLineStart] = [0, true];
    for (const part of parts) {
      this.#isPlain &&= isLineStart && !part.includes("\r") && !(start === 0 && part[0] === byteOrderMark);
      if (this.#isPlain) this.#lookThrough(part, start);
      yield part;
      start += part.length;
      isLineStart = part.at(-1) === lineFeed;
    }
  }

  #lookThrough(part: Buffer, partStart: number): void {
    let counted = 0;
    for (let id = this.#sought; id !== undefined; id = this.#sought) {
      const start = lineStart(part, `${id} `, counted);
      const end = start < 0 ? -1 : part.indexOf(lineFeed, start);
      if (end < 0) break;
      for (; counted < start; counted = part.indexOf(lineFeed, counted) + 1) this.#number += 1;
      const content = part.toString("utf8", start, end);
      this.lines.push({ start: partStart + start, length: end - start, number: this.#number, content });
    }
    if (this.#sought === undefined) return;
    for (let at = part.indexOf(lineFeed, counted); at >= 0; at = part.indexOf(lineFeed, at + 1))
      this.#number += 1;
  }

  get #sought(): string | undefined {
    return this.#ids[this.lines.length];
  }
}

/** Gives where the first line after the beginning of another one begins that begins with a text; -1 where none does. */
function lineStart(part: Buffer, beginning: string, from: number): number {
  const bytes = Buffer.from(beginning);
  if (part.subarray(from, from + bytes.length).equals(bytes)) return from;
  const before = part.indexOf(`\n${beginning}`, from);
  return before < 0 ? -1 : before + 1;
}

/**
 * Gives what a ledger's file holds with other lines in the place of some.
 *
 * @param parts what it holds, in parts of whole lines
 * @param lines the lines that are replaced, in the order in which they stand there
 * @param replacement gives what a line is to say; nothing where it is to be left out
 */
export function* withLinesReplaced(
  parts: Iterable<Buffer>,
  lines: readonly LedgerLine[],
  replacement: (line: LedgerLine) => string | undefined,
): Generator<LedgerPart, void, undefined> {
  const left = [...lines].values();
  let [partStart, line] = [0, left.next().value];
  for (const part of parts) {
    let at = 0;
    for (; line && line.start < partStart + part.length; line = left.next().value) {
      const start = line.start - partStart;
      const content = replacement(line);
      yield part.subarray(at, start);
      if (content !== undefined) yield content;
      at = start + line.length + (content === undefined ? 1 : 0);
    }
    yield part.subarray(at);
    partStart += part.length;
  }
}
