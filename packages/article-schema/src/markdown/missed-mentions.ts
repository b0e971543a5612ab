import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/** The words of a mention: `[Seoul]`, or their end alone. */
const words = /(?:[[［【][^[\]［］【】\n]*)?[\]］】]/.source;
/** The entity of a mention: `(entity:south-korea)`, closed or not. */
const entity = /[(（[]\s*entity[:：][^()（）[\]\n]*[)）\]]?/.source;
/** A mention whose brackets have changed places: `(Seoul)[entity:south-korea]`. */
const exchanged = /\([^()\n]*\)\s*\[\s*entity:[^[\]\n]*\]/.source;
/** A mention that lacks one pair of brackets: `[Seoul]entity:south-korea`, `Seoul (entity:south-korea)`, `[entity:south-korea]`. */
const halved = /\[[^[\]\n]*\]\s?entity:[^\s()[\]]+|\(entity:[^\s()]+\)|\[entity:[^\s[\]]+\]/.source;
/** A mention as wikis have it, `[[Seoul]]` or `[[south-korea|Seoul]]`; `[[1]]` is a note's number. */
const wiki = /(?<!!)\[\[(?!\d+\]\])[^[\]\n]+\]\]/.source;

/**
 * What is nearly a mention: with a space where none may be, without an end, with the full-width brackets and colon that Chinese,
 * Japanese and Korean are typed with, with its brackets exchanged, without one pair of them, or as wikis have it.
 */
const nearly = new RegExp(`${words}\\s*${entity}|${exchanged}|${halved}|${wiki}`, "g");
/** One of these stands in every one of them. */
const begun = /entity[:：]|\[\[/;

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
