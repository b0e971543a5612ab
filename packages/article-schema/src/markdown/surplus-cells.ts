import type { Table, Text } from "mdast";
import type { Passage } from "./passage.js";
import { passagesLike } from "./passages-like.js";
import { cellsOf, tableRule } from "./table-cells.js";

/** A line that may be the second of a table. */
const ruleLike = /^[ \t>]*[-|:][-|: \t]*$/gm;
const begun = /[|:]-|-[|:]|\| ?:?-/;
/** What ends a table without an empty line. */
const otherBlock = /^[ \t>]*(?:#{1,6}\s|`{3}|~{3}|[*+-]\s|\d+[.)]\s)/;

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
      const [above = "", rule = ""] = lines().slice(place.line - 2, place.line);
      if (place.line <= seen || !isTable(above, rule)) continue;
      const rows = rowsBelow(lines(), place.line);
      seen = place.line + rows.length;
      surplus.push(...surplusIn(rows, place.line, cellsOf(rule).length));
    }
  }
  return surplus;
}

function isTable(above: string, rule: string): boolean {
  const isRule = tableRule.test(rule.replace(/^[\s>]+/, "").trimEnd());
  // The first line may be that of a list's item.
  const first = above.replace(/^[\s>]*(?:[*+-]|\d+[.)])\s+/, "");
  return isRule && cellsOf(first).length === cellsOf(rule).length;
}

function rowsBelow(lines: readonly string[], from: number): readonly string[] {
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (!/[^\s>]/.test(line) || otherBlock.test(line)) break;
  }
  return lines.slice(from, end);
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
