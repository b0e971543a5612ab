import type { Piece } from "../feed/piece.js";
import { withoutForbidden } from "../template/characters.js";
import { JsonText } from "./json-text.js";

/**
 * Gives an object as `JSON.stringify(data, undefined, 2)` does, with U+FFFD for what XML forbids in its texts.
 *
 * @param data objects, lists, texts, numbers and truth values; what is undefined is left out
 * @param indentation the white space before each line but the first: two spaces for each level
 */
export function writeJson(data: object, indentation: string): string {
  // What stands in lists is indented by the platform itself, which is quicker than to indent its lines afterwards.
  let nested = data;
  for (let level = 0; level < indentation.length; level += 2) nested = [nested];
  let text = JSON.stringify(nested, undefined, 2);
  if (mayHoldForbidden.test(text)) text = JSON.stringify(nested, withReplacements, 2);
  return text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
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
    const place = `"${name}": "`;
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
