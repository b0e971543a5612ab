import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/** A link or picture whose address holds a space, is not closed, or stands behind one. */
const nearly = /!?\[[^[\]\n]*\]\s?\(\s*https?:[^()\n]*\)?/g;

/**
 * Gives what was to be a link or a picture in a text, and is read as text.
 *
 * @param node a text of the body's syntax tree in which an address stands
 * @param lines the body's lines
 */
export function missedLinks(node: Text, lines: () => readonly string[]): readonly Passage[] {
  return passagesLike(nearly, node, lines);
}
