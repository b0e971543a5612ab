import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/**
 * A mention with a space where none may be, one that is not closed, one that lacks a pair of brackets or has them in each other's place,
 * or one with the full-width brackets and colon that Chinese, Japanese and Korean are typed with.
 */
const nearly =
  /(?:[[［【][^[\]［］【】\n]*)?[\]］】]\s*[(（]\s*entity[:：][^()（）\n]*[)）]?|\([^()\n]*\)\s*\[\s*entity:[^[\]\n]*\]|\[[^[\]\n]*\]\s?entity:[^\s()[\]]+|\(entity:[^\s()]+\)/g;
/** What stands in every one of them. */
const begun = /entity[:：]/;

/** Says whether a text may hold what was to be a mention. */
export function mayMissMention(text: string): boolean {
  return begun.test(text);
}

/**
 * Gives what was to be a mention in a text, and is read as text.
 *
 * @param node a text of the body's syntax tree that may hold one
 * @param lines the body's lines
 */
export function missedMentions(node: Text, lines: () => readonly string[]): readonly Passage[] {
  return passagesLike(nearly, node, lines);
}
