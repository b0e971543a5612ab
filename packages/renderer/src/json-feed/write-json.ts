import type { Piece } from "../feed/piece.js";
import { withoutForbidden } from "../template/characters.js";
import { JsonText } from "./json-text.js";

/**
 * Gives an object as `JSON.stringify` does, with U+FFFD for what XML forbids in its texts.
 *
 * @param data objects, lists, texts, numbers and truth values; what is undefined is left out
 */
export function writeJson(data: object): string {
  const text = JSON.stringify(data);
  return mayHoldForbidden.test(text) ? JSON.stringify(data, withReplacements) : text;
}

/**
 * Gives what {@link writeJson} gave, with long texts in the places of empty ones, in pieces of which they are each one.
 *
 * @param json the object without them
 * @param texts the property's name and the text, in the order of the object's properties
 */
export function withTexts(
  json: string,
  texts: readonly (readonly [name: string, text: string])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [name, text] of texts) {
    // No text holds this, for its quotation marks are escaped.
    const place = `"${name}":"`;
    const end = json.indexOf(`${place}"`, at) + place.length;
    pieces.push(json.slice(at, end), new JsonText(text));
    at = end;
  }
  pieces.push(json.slice(at));
  return pieces;
}

/** How JSON has control characters but the usual three, halves of characters, and the noncharacters. */
const mayHoldForbidden = /\\[bfu]|[\ufffe\uffff]/;

/** Exchanges what is forbidden. The platform is quicker where no function is asked, and few texts hold any of it. */
function withReplacements(_: string, part: unknown): unknown {
  return typeof part === "string" ? withoutForbidden(part) : part;
}
