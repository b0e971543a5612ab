import type { EscapedText } from "../feed/piece.js";
import { withoutForbidden } from "../template/characters.js";

/**
 * A long text as it stands between the quotation marks of a JSON document, with U+FFFD for what XML forbids. Where a document is
 * wanted in bytes, it is escaped there, four bytes at once: in a third of the time that the platform takes for the text.
 */
export class JsonText implements EscapedText {
  readonly text: string;

  constructor(text: string) {
    this.text = withoutForbidden(text);
  }

  toString(): string {
    return JSON.stringify(this.text).slice(1, -1);
  }

  escape(utf8: DataView, length: number, into: DataView, start: number): number {
    // The last four may reach beyond the end: what is there is written as it is, and not counted.
    utf8.setInt32(length, fourSpaces);
    let index = 0;
    let at = start;
    while (index < length) {
      const four = utf8.getInt32(index, true);
      into.setInt32(at, four, true);
      const found = escapedIn(four);
      if (found === 0) {
        index += 4;
        at += 4;
      } else {
        const before = countBefore(found);
        index += before;
        at += before;
        into.setUint8(at, backslash);
        into.setUint8(at + 1, afterBackslash(utf8.getUint8(index)));
        index += 1;
        at += 2;
      }
    }
    return at - (index - length);
  }
}

const fourSpaces = 0x20202020;
const backslash = 0x5c;

/**
 * Gives four bytes with the highest bit set of the first that is escaped, perhaps of others behind it, and no other bit; 0 where
 * none is. A byte is escaped that is less than 0x21 once the quotation mark, 0x22, has changed places with the space, or that is
 * the backslash. To subtract from a byte that is less borrows its highest bit, and those from 0x80 on, which have it already, are
 * left out.
 */
function escapedIn(four: number): number {
  const controlsAndQuotes = (four ^ 0x02020202) - 0x21212121;
  const backslashes = (four ^ 0x5c5c5c5c) - 0x01010101;
  return (controlsAndQuotes | backslashes) & ~four & 0x80808080;
}

/** Gives how many of four bytes come before the first whose highest bit is set. */
function countBefore(found: number): number {
  return (31 - Math.clz32(found & -found)) >> 3;
}

/** Gives what stands behind the backslash. XML forbids other control characters than these three. */
function afterBackslash(byte: number): number {
  if (byte === 0x0a) return 0x6e;
  if (byte === 0x0d) return 0x72;
  return byte === 0x09 ? 0x74 : byte;
}
