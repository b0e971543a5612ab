import type { Text } from "mdast";
import type { MissedNotation, Notation } from "./body.js";
import { passagesLike } from "./passages-like.js";

/** What other kinds of Markdown, and programs that make them, know besides; each is read as text. */
const notations: readonly (readonly [Notation, RegExp])[] = [
  // Where a note at the foot is referred to.
  ["footnote", /\[\^[^\s[\]^]+\](?!:)/],
  // One that begins within a line, and does not end before the paragraph does; or whose hyphens a word processor has made dashes of.
  ["comment", /(?:<|&lt;)! ?[-–—][^\n]*|<--[^\n]*-->/],
  // What is for other writers, as Obsidian and CriticMarkup have it, and what these have added and taken out.
  [
    "remark",
    /(?<!\d ?)%%[^%\n]+(?<!\d)%%|^%%$|\{(?:>>[^{}\n]*?<<|\+\+[^{}\n]*?\+\+|--[^{}\n]*?--|~~[^{}\n]*?~~|==[^{}\n]*?==)\}/,
  ],
  // Behind a letter of Korean, or a syllable of Japanese, a sound is drawn out.
  ["strikethrough", /(?<![\u3040-\u30ff\uac00-\ud7af])~~(?!\s)[^~\n]+~~/],
  ["highlight", /(?<![\w=])==(?![\s=])[^=\n]*(?<!\s)==(?![\w=])/],
  // One without an ordinary space.
  ["heading", /^#{2,6}[\u00a0\u202f\u3000]*[^\s#]+/],
  // Commands of site generators.
  ["template", /\{\{[<%][^{}\n]*\}\}|\{%[^{}\n]*%\}/],
  // Commands of WordPress.
  [
    "shortcode",
    /^\[(?:gallery|playlist)\]$|\[(?:audio|caption|embed|gallery|playlist|video) \w+=[^[\]\n]*\]|\[(?:instagram|soundcloud|tweet|twitter|vimeo|youtube)[ =](?:https?:[^[\]\n]*|\d{5,})\]|\[\/(?:caption|embed)\]/,
  ],
  // How something looks, as pandoc and kramdown write it.
  ["appearance", /\{:? ?(?:[.#][a-z]|[a-z-]+=["']|(?:align|class|height|style|width)=\w)[^{}\n]*\}/],
  // What kind of note a quotation is.
  ["callout", /^\[![a-z]+\]/],
  // What begins or ends a note that is set apart, as pandoc and Docusaurus write it.
  ["container", /^:{3,}[^\n]*/],
  // What an editor that marks which way text runs has put before the signs. A dash on one line alone may be that of somebody who speaks.
  [
    "hidden-mark",
    /^[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+(?:#{1,6}|[-*+•]|\d{1,3}[.)]|>)\s[^\n]*/,
  ],
  // In the width of Chinese letters.
  ["full-width", /^(?:＃{2,6}|＃{1,6}[^\S\n]+)[^＃\s][^\n]*/],
  ["contents", /^\[toc\]$/],
  // Whether what a list says is done.
  ["task", /^\[[ x]\](?=\s|$)/],
];

const flags = "im";
const nearly = new RegExp(notations.map(([, { source }]) => source).join("|"), `g${flags}`);
const kinds = notations.map(([kind, { source }]) => ({ kind, expression: new RegExp(source, flags) }));
/** One of these stands in every one of them. */
const begun =
  /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff＃]|\[[\^!/acegipstvxy ]|<!|lt;!|<--|%%|~~|==|##|:::|\{[{%:.#>+\-a-z]/i;

/** Says whether a text may hold notation of another Markdown. */
export function mayMissNotation(text: string): boolean {
  return begun.test(text);
}

/** What stands before the first words of a line; and of a list's item. */
const lineBegun = /^[\s>*+\-\d.)]*$/;
const itemBegun = /(?:[*+-]|\d[.)])\s+$/;

/**
 * Gives what is notation in other kinds of Markdown than CommonMark, and is read as text.
 *
 * @param node a text of the body's syntax tree that may hold some
 * @param lines the body's lines
 */
export function missedNotation(node: Text, lines: () => readonly string[]): readonly MissedNotation[] {
  return passagesLike(nearly, node, lines).flatMap(({ text, place }) => {
    const kind = kinds.find(({ expression }) => expression.exec(text)?.[0] === text)?.kind;
    const before = lines()[place.line - 1]?.slice(0, place.column - 1) ?? "";
    const isRight =
      kind && standsRight(kind, before) && (kind !== "hidden-mark" || hidesSign(text, lines()[place.line]));
    return kind && isRight ? [{ kind, text, place }] : [];
  });
}

/** Says whether what is not seen hides a sign of Markdown: on one line alone, a dash may be that of somebody who speaks. */
function hidesSign(text: string, next = ""): boolean {
  const [first = "", second = ""] = [text, next].map((line) => /[\p{L}\p{N}\p{P}\p{S}]/u.exec(line)?.[0]);
  return first === "#" || first === ">" || first === second || /\d\d/.test(first + second);
}

/** What nobody writes but at the beginning of a line. */
const ofLines: ReadonlySet<Notation> = new Set([
  "callout",
  "container",
  "full-width",
  "heading",
  "hidden-mark",
]);

/** The text of the tree may begin in the middle of a line, where nobody writes what stands at the beginning of one. */
function standsRight(kind: Notation, before: string): boolean {
  if (kind === "task") return itemBegun.test(before);
  return !ofLines.has(kind) || lineBegun.test(before);
}
