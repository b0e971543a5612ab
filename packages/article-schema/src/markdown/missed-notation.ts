import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/**
 * Notes at the foot, `[^1]`, told where they are referred to; what is struck out, `~~so~~`; headings without an ordinary space; and the
 * commands of site generators.
 */
const nearly =
  /\[\^[^\s[\]^]+\](?!:)|~~(?!\s)[^~\n]+~~|^#{2,6}[\u00a0\u202f\u3000]*[^\s#]+|\{\{[<%][^{}\n]*\}\}|\{%[^{}\n]*%\}/gm;
/** One of these stands in every one of them. */
const begun = /\[\^|~~|##|\{[{%]/;

/** Says whether a text may hold notation of another Markdown. */
export function mayMissNotation(text: string): boolean {
  return begun.test(text);
}

/**
 * Gives what is notation in other kinds of Markdown than CommonMark, and is read as text.
 *
 * @param node a text of the body's syntax tree that may hold some
 * @param lines the body's lines
 */
export function missedNotation(node: Text, lines: () => readonly string[]): readonly Passage[] {
  return passagesLike(nearly, node, lines).filter(
    ({ text, place: { line, column } }) =>
      // The text of the tree may begin in the middle of a line, where nobody writes a heading.
      !text.startsWith("#") || /^[\s>*+\-\d.)]*$/.test(lines()[line - 1]?.slice(0, column - 1) ?? ""),
  );
}
