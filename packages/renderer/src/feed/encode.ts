import type { Article } from "@copydesk/article-schema";
import { longPiece } from "../template/markup.js";
import { newestOf } from "./newest-date.js";
import type { Part } from "./part.js";
import { type EscapedText, spare } from "./piece.js";
import type { OnItem } from "./written-item.js";

/** What is wanted of the platform, which every browser, edge runtime and Node has. */
declare const TextEncoder: {
  new (): {
    readonly encodeInto: (
      source: string,
      destination: Uint8Array,
    ) => { readonly read: number; readonly written: number };
  };
};

/** How much text is gathered before it is encoded, in UTF-16 code units. */
const gathered = 16_384;

/**
 * Gives a document as UTF-8 in one array. Its text is never in one piece: to join it takes longer than to compose and to encode it.
 *
 * @param document its parts
 * @param count how many parts there are, nearly
 * @param onItem is told of each item in the array, when that is complete
 */
export function encode(document: Iterable<Part>, count: number, onItem?: OnItem): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(Math.min(mostAtFirst, roomAtLeast + count * likelyPart));
  let view = new DataView(bytes.buffer);
  let length = 0;
  let parts = 0;
  const grow = (needed: number) => {
    bytes = longer(bytes, length, needed, count / Math.max(1, parts));
    view = new DataView(bytes.buffer);
  };
  const write = (text: string) => {
    for (let rest = text; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, bytes.subarray(length));
      length += written;
      rest = rest.slice(read);
      if (rest !== "") grow(rest.length * mostBytes);
    }
  };
  const copy = (utf8: Uint8Array) => {
    if (bytes.length - length < utf8.length) grow(utf8.length);
    bytes.set(utf8, length);
    length += utf8.length;
  };
  const unescaped = new DataView(new ArrayBuffer(gathered + spare));
  const encoded = new Uint8Array(unescaped.buffer, 0, gathered);
  const writeEscaped = (piece: EscapedText) => {
    for (let rest = piece.text; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, encoded);
      const needed = written * 3 + spare;
      if (bytes.length - length < needed) grow(needed);
      length = piece.escape(unescaped, written, view, length);
      rest = rest.slice(read);
    }
  };
  const items: { readonly article: Article; readonly start: number; readonly end: number }[] = [];
  let short = "";
  const writeShort = () => {
    write(short);
    short = "";
  };
  for (const part of document) {
    short += part.before ?? "";
    const article = onItem && part.article;
    if (article) writeShort();
    const start = length;
    for (const piece of part.pieces) {
      if (typeof piece !== "string") {
        write(short);
        if (piece instanceof Uint8Array) copy(piece);
        else writeEscaped(piece);
      } else if (piece.length < longPiece) {
        short += piece;
        if (short.length < gathered) continue;
        write(short);
      } else {
        write(short);
        write(piece);
      }
      short = "";
    }
    if (article) {
      writeShort();
      items.push({ article, start, end: length });
    }
    parts += 1;
  }
  write(short);
  for (const { article, start, end } of items)
    onItem?.({ id: article.id, newest: newestOf(article), utf8: bytes.subarray(start, end) });
  return bytes.subarray(0, length);
}

/** How much memory is asked for before anything is known of the parts, in bytes: that of most feeds, so that it is all of it. */
const mostAtFirst = 262_144;
const roomAtLeast = 16_384;
const likelyPart = 6144;

/** How much memory is asked for at once because of a few parts, in bytes: that of 15,000 stories. */
const mostBelieved = 67_108_864;

/** How many bytes of UTF-8 a UTF-16 code unit may become. */
const mostBytes = 3;

/**
 * Gives bytes with room behind them: for what is needed now, and for what is to come if it is like what came. What is written
 * once need not be copied often then, and no more memory is asked for than is used.
 */
function longer(bytes: Uint8Array, length: number, needed: number, share: number): Uint8Array<ArrayBuffer> {
  // The first parts may be the longest by far, so there is a limit to what they are believed.
  const likely = Math.min(length * share * 1.1, Math.max(mostBelieved, bytes.length * 4));
  const room = new Uint8Array(Math.ceil(Math.max(likely, bytes.length * 1.5, length + needed)));
  room.set(bytes.subarray(0, length));
  return room;
}
