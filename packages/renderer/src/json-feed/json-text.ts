import type { EscapedText } from "../feed/piece.js";
import { withoutForbidden, withoutNoncharacters } from "../template/characters.js";

/**
 * A long text as it stands between the quotation marks of a JSON document, with U+FFFD for what XML forbids. Where a document is
 * wanted in bytes, it is escaped there, eight bytes at once: in a fourth of the time that the platform takes for the text.
 */
export class JsonText implements EscapedText {
  readonly text: string;

  constructor(text: string) {
    this.text = withoutNoncharacters(text);
  }

  toString(): string {
    return JSON.stringify(withoutForbidden(this.text)).slice(1, -1);
  }

  escape(utf8: DataView, length: number, into: DataView, start: number): number {
    // The last eight may reach beyond the end: what is there is written as it is, and not counted.
    utf8.setInt32(length, fourSpaces);
    utf8.setInt32(length + 4, fourSpaces);
    let index = 0;
    let at = start;
    while (index < length) {
      const first = utf8.getInt32(index, true);
      const second = utf8.getInt32(index + 4, true);
      const inFirst = escapedIn(first);
      const inSecond = escapedIn(second);
      into.setInt32(at, first, true);
      if ((inFirst | inSecond) === 0) {
        into.setInt32(at + 4, second, true);
        index += 8;
        at += 8;
        continue;
      }
      if (inFirst === 0) {
        into.setInt32(at + 4, second, true);
        index += 4;
        at += 4;
      }
      const before = countBefore(inFirst === 0 ? inSecond : inFirst);
      index += before;
      at += before;
      const byte = utf8.getUint8(index);
      index += 1;
      const character = afterBackslash(byte);
      if (character === undefined) {
        into.setInt32(at, replacement);
        at += 3;
      } else {
        into.setInt16(at, (backslash << 8) | character);
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

/** Gives what stands behind the backslash; nothing for the control characters that XML forbids. */
function afterBackslash(byte: number): number | undefined {
  if (byte >= 0x20) return byte;
  if (byte === 0x0a) return 0x6e;
  if (byte === 0x0d) return 0x72;
  return byte === 0x09 ? 0x74 : undefined;
}

/** U+FFFD in UTF-8, and a byte that is written over. */
const replacement = 0xef_bf_bd_20 | 0;
