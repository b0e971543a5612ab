import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/**
 * A link or picture whose address holds a space, is not closed, or stands behind one, or whose brackets have the width of Chinese letters;
 * the end of a link that has lost its first bracket or has another link in its words; a link whose brackets have changed places; a picture
 * as wikis have it; or one by reference, when nothing says where that leads: `[words][1]`. Behind a number, `[1][2]`, it is a second number,
 * and other words in brackets may stand side by side.
 */
const nearly =
  /!\[[^[\]\n]*\]\[[^[\]\n]*\]|\[(?!\d+\]|\^)[^[\]\n]+\]\[(?:\d{1,3})?\]|!?\[[^[\]\n]*\]\s?\(\s*https?:[^()\n]*\)?|!?(?:\[[^[\]\n]*\]（|［[^［］\n]*］\s?[(（])\s*https?:[^()（）\n]*[)）]?|\]\(https?:[^()\s]*\)?|\([^()\n]*\)\[https?:[^[\]\s]*\]|!\[\[[^[\]\n]+\]\]/g;
/** One of these stands in every one of them. */
const begun = /http|!\[\[|\]\[/;

/** Says whether a text may hold what was to be a link or a picture. */
export function mayMissLink(text: string): boolean {
  return begun.test(text);
}

/**
 * Gives what was to be a link or a picture in a text, and is read as text.
 *
 * @param node a text of the body's syntax tree that may hold one
 * @param lines the body's lines
 */
export function missedLinks(node: Text, lines: () => readonly string[]): readonly Passage[] {
  return passagesLike(nearly, node, lines);
}
