import type { Table, Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";
import { cellsOf, tableRule } from "./table-cells.js";

/** A line that may be the second of a table. */
const ruleLike = /^[ \t>]*[-|:][-|: \t]*$/gm;
const begun = /[|:]\s*-|-\s*[|:]/;
/** What ends a table without an empty line, behind what stands before it in a quotation. */
const otherBlock =
  /^(?: {0,3}(?:#{1,6}\s|`{3}|~{3}|[*+-]\s|\d+[.)]\s|(?:\*[* ]*|_[_ ]*|-[- ]*)$|<[a-z/!?])| {4}|\t)/i;

/**
 * Gives what stands in a line of a table beyond as many cells as its first line has, which readers are not shown (GitHub Flavored
 * Markdown 0.29, section 4.10).
 *
 * @param texts the texts of the body's syntax tree, in the order of the copy: a parser that knows no tables reads them as text
 * @param tables its tables, where the parser knows them
 * @param lines the body's lines
 */
export function surplusCells(
  texts: readonly Text[],
  tables: readonly Table[],
  lines: () => readonly string[],
): readonly Passage[] {
  return [...surplusInText(texts, lines), ...tables.flatMap((table) => surplusInTable(table, lines))];
}

function surplusInTable({ position }: Table, lines: () => readonly string[]): readonly Passage[] {
  if (!position) return [];
  // Behind the first line is the one of hyphens.
  const [columns, first] = [cellsOf(lines()[position.start.line] ?? "").length, position.start.line + 1];
  return surplusIn(lines().slice(first, position.end.line), first, columns);
}

function surplusInText(texts: readonly Text[], lines: () => readonly string[]): readonly Passage[] {
  const surplus: Passage[] = [];
  // How many lines belong to tables that have been seen: within a table, hyphens are a line like others.
  let seen = 0;
  for (const node of texts) {
    if (!begun.test(node.value)) continue;
    for (const { place } of passagesLike(ruleLike, node, lines)) {
      // The text may begin or end within its line.
      const [above, rule] = [lines()[place.line - 2], lines()[place.line - 1]];
      if (above === undefined || rule === undefined || place.line <= seen || !isTable(above, rule)) continue;
      const rows = rowsBelow(lines(), place.line, above);
      seen = place.line + rows.length;
      surplus.push(...surplusIn(rows, place.line, cellsOf(rule).length));
    }
  }
  return surplus;
}

function isTable(above: string, rule: string): boolean {
  const own = rule.replace(/^[\s>]+/, "").trimEnd();
  // A hyphen and a space begin a list.
  const isRule = own !== "" && tableRule.test(own) && !/^-\s/.test(own);
  // The first line may be that of a list's item.
  const first = above.replace(/^[\s>]*(?:[*+-]|\d+[.)])\s+/, "");
  return isRule && cellsOf(first).length === cellsOf(rule).length;
}

function rowsBelow(lines: readonly string[], from: number, above: string): readonly string[] {
  // In a quotation or a list, lines begin as the first one does.
  const begins = /^[\s>]*(?:(?:[*+-]|\d+[.)])\s+)?/.exec(above)?.[0] ?? "";
  const depth = depthOf(begins);
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    const before = /^[\s>]*/.exec(line)?.[0] ?? "";
    const own = line.slice(Math.min(before.length, begins.length));
    if (depthOf(before) !== depth || !/[^\s>]/.test(line) || otherBlock.test(own)) break;
  }
  return lines.slice(from, end);
}

/** Gives how many quotations a line is in. */
function depthOf(before: string): number {
  return before.split(">").length;
}

function surplusIn(rows: readonly string[], linesBefore: number, columns: number): readonly Passage[] {
  return rows.flatMap((row, index) => {
    const beyond = cellsOf(row)
      .slice(columns)
      .filter(({ text }) => text !== "");
    const [first] = beyond;
    if (!first) return [];
    const text = beyond.map((cell) => cell.text).join(" | ");
    return [{ text, place: { line: linesBefore + index + 1, column: first.start + 1 } }];
  });
}
