import type { Text } from "mdast";
import type { Passage } from "./passage.js";

/** A letter of a script in which particles follow a word without a space. */
const joined = String.raw`[\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`;

/**
 * Asterisks that were to begin or end strong emphasis: a pair with words between, and a space at one end of these, or at both where they
 * are letters alone; behind punctuation and before a letter, where CommonMark ends none; or behind a letter and before what opens, where
 * it begins none. Scripts that put no space around such words run into it: `**“중요”**라고`. Last, single asterisks whose end stands so,
 * and underscores, which end nothing before a letter: `_서울_은`.
 */
const nearly = new RegExp(
  [
    String.raw`(?<![\\*\p{L}\p{M}\p{N}])\*{2,3}(?:[^\s*][^*]*|[^*]*[^\s*])\*{2,3}(?!\*)`,
    String.raw`(?<![\\*\p{L}\p{M}\p{N}])\*\* \p{L}[\p{L}\p{M} ]{3,} \*\*(?!\*)`,
    String.raw`[^\s*]{0,12}(?![\\*\p{Ps}])[\p{P}\p{S}]\*{2,3}[\p{L}\p{N}][^\s*]{0,12}`,
    String.raw`[^\s*]{0,12}[\p{L}\p{M}\p{N}]\*{2,3}["'\p{Ps}\p{Pi}](?=[\p{L}\p{N}])[^\s*]{0,12}`,
    String.raw`(?<![\\*\p{L}\p{M}\p{N}])\*[^\s*][^*]*(?![\\*/\p{Ps}])[\p{P}\p{S}]\*(?=\p{L})`,
    String.raw`(?<![\\_@/\p{L}\p{M}\p{N}])(__?)[^\s_]+\1(?=${joined})`,
  ].join("|"),
  "gu",
);

/** Says whether a text may hold asterisks or underscores that were to emphasise. */
export function mayMissEmphasis(text: string): boolean {
  return text.includes("**") || /[*_]\p{L}/u.test(text);
}

/**
 * Gives what was to be emphasis in a text, and is read as asterisks or underscores. Where a backslash says that they are,
 * they are meant to be.
 *
 * @param node a text of the body's syntax tree that may hold some
 * @param lines the body's lines
 */
export function missedEmphasis({ position }: Text, lines: () => readonly string[]): readonly Passage[] {
  if (!position) return [];
  const { start, end } = position;
  const missed: Passage[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const source = lines()[line - 1] ?? "";
    const from = line === start.line ? start.column - 1 : 0;
    const to = line === end.line ? end.column - 1 : source.length;
    // What asterisks are depends on the characters beside them, which may be another node's: two of them begin strong emphasis.
    const first = Math.max(0, from - ((source.codePointAt(from - 2) ?? 0) > 0xffff ? 2 : 1));
    const last = to + 2;
    for (const { 0: text, index } of source.slice(first, last).matchAll(nearly)) {
      const strong = text.indexOf("**");
      const at = first + index + Math.max(0, strong);
      if (at >= from && at < to) missed.push({ text, place: { line, column: at + 1 } });
    }
  }
  return missed;
}
