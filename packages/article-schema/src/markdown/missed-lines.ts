import type { Text } from "mdast";
import type { MissedNotation } from "./body.js";
import { passagesLike } from "./passages-like.js";
import { cellsOf, tableRule } from "./table-cells.js";

/** What word processors begin list items with, the sign of Word's own typeface among it. */
const bullets = "•‣◦▪●∙⁃·・○□■◆◇▲▶►☞※\uf0b7";
const bullet = new RegExp(`^[${bullets}]`);
const nearlyItem = [
  // A dash, and what CommonMark takes for an item only where an ordinary space follows.
  /^[–—][\s\p{L}]/u,
  /^[-*+][\u00a0\u202f\u3000]/,
  /^[-*]\p{L}/u,
  // Numbers, in any digits, as it does not take them; and letters, which it does not count with.
  /^\p{Nd}{1,3}[.)．）、](?!\p{Nd})/u,
  /^[（(]\p{N}{1,3}[)）]/u,
  /^[①-⒛]/u,
  /^(?:\p{Lo}[.)）]|[（(][\p{Lo}a-z][)）]|[a-z][)）])\s/u,
];
/** A line of a table, with two cells at least. */
const row = /^\|[^|]*\|.*\|$/;
/** One of these begins every one of them. */
const begun = String.raw`(?:[${bullets}–—\-*+|（(①-⒛\p{Nd}]|[\p{Lo}a-z][.)）])`;
const first = new RegExp(`^${begun}`, "u");
const further = new RegExp(String.raw`[\n\r]${begun}`, "u");
const lineLike = new RegExp(String.raw`^${begun}[^\n]*`, "gmu");

/** Says whether a text may hold lines of a list or of a table. */
export function mayMissLines(text: string): boolean {
  return first.test(text) || further.test(text);
}

/**
 * Gives the first of the lines that were to be a list or a table and are read as one paragraph, in which they run on.
 *
 * @param node a text of the body's syntax tree that may hold some
 * @param lines the body's lines
 */
export function missedLines(node: Text, lines: () => readonly string[]): readonly MissedNotation[] {
  return passagesLike(lineLike, node, lines).flatMap(({ text, place }): readonly MissedNotation[] => {
    const { line, column } = place;
    const [before, own, next] = [line - 2, line - 1, line].map(
      (index) => lines()[index]?.replace(/^[\s>]+/, "") ?? "",
    );
    const preceding = lines()[line - 1]?.slice(0, column - 1) ?? "";
    if (!/^[\s>]*$/.test(preceding) || !beginsLines(before ?? "", own ?? "", next ?? "")) return [];
    return [{ kind: text.startsWith("|") ? "table" : "list", text, place }];
  });
}

function beginsLines(before: string, own: string, next: string): boolean {
  // The lines of a table that is one are among these, where the parser knows no tables and reads it as text.
  if (row.test(own.trimEnd()))
    return (
      !before.includes("|") &&
      !(tableRule.test(next.trimEnd()) && cellsOf(next).length === cellsOf(own).length)
    );
  // The writer has broken the line.
  if (/(?: {2}|\\)$/.test(own)) return false;
  // Signs in the place of a name's letters are several: ○○.
  if (bullet.test(own)) return next[0] === own[0] && before[0] !== own[0] && own[1] !== own[0];
  // A dash within a sentence may come to stand at the beginning of a line, but not of a paragraph.
  return before === "" && nearlyItem.some((item) => isAlike(item.exec(own)?.[0], item.exec(next)?.[0]));
}

/** Says whether two lines begin as items of one list do: each with its number or letter, and the same sign behind it. */
function isAlike(own: string | undefined, next: string | undefined): boolean {
  const shapeOf = (item: string) => item.replace(/\p{N}+/u, "1").replace(/\p{L}/u, "a");
  return own !== undefined && next !== undefined && shapeOf(own) === shapeOf(next);
}
