import type { Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";

/** What other kinds of Markdown, and programs that make them, know besides; each is read as text. */
const notations = [
  // A note at the foot, where it is referred to.
  /\[\^[^\s[\]^]+\](?!:)/,
  // What is struck out, and what is marked.
  /~~(?!\s)[^~\n]+~~|(?<![\w=])==(?![\s=])[^=\n]*(?<!\s)==(?![\w=])/,
  // A heading without an ordinary space.
  /^#{2,6}[\u00a0\u202f\u3000]*[^\s#]+/,
  // Commands of site generators.
  /\{\{[<%][^{}\n]*\}\}|\{%[^{}\n]*%\}/,
  // Commands of WordPress.
  /^\[(?:gallery|playlist)\]$|\[(?:audio|caption|embed|gallery|playlist|video) \w+=[^[\]\n]*\]|\[\/(?:caption|embed)\]/,
  // How something looks, as pandoc and kramdown write it.
  /\{:? ?(?:[.#][a-z]|[a-z-]+=["']|(?:align|class|height|style|width)=\w)[^{}\n]*\}/,
  // What kind of note a quotation is.
  /^\[![a-z]+\]/,
];
const nearly = new RegExp(notations.map(({ source }) => source).join("|"), "gim");
/** One of these stands in every one of them. */
const begun = /\[[\^!/acegpv]|~~|==|##|\{[{%:.#a-z]/i;

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
      // The text of the tree may begin in the middle of a line, where nobody writes a heading or a kind of note.
      !/^#|^\[!/.test(text) || /^[\s>*+\-\d.)]*$/.test(lines()[line - 1]?.slice(0, column - 1) ?? ""),
  );
}
