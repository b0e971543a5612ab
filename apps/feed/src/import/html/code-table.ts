import type { Element } from "hast";
import { textOf } from "./plain-text.js";

/**
 * Gives the code of a table that lays out nothing else: programs that colour code write one row, with the numbers of the
 * lines in a cell and the code in the next. Nothing where the table is another.
 */
export function codeOf(rows: readonly (readonly Element[])[]): readonly Element[] | undefined {
  const [cells = [], ...others] = rows.filter((row) => row.length > 0);
  const codes = cells.map(onlyCode).filter((code) => code !== undefined);
  if (others.length > 0 || codes.length < cells.length || cells.some(({ tagName }) => tagName === "th"))
    return undefined;
  return codes.filter((code, index) => index === codes.length - 1 || !countsLines(code));
}

function onlyCode(cell: Element): Element | undefined {
  const [only, ...others] = cell.children.filter(
    (child) => child.type === "element" || (child.type === "text" && child.value.trim() !== ""),
  );
  if (only?.type !== "element" || others.length > 0) return undefined;
  return only.tagName === "pre" ? only : only.tagName === "div" ? onlyCode(only) : undefined;
}

function countsLines(code: Element): boolean {
  const [first = "", ...lines] = textOf(code, true)
    .trim()
    .split(/\s*\n\s*/);
  return /^\d+$/.test(first) && lines.every((line, index) => line === String(Number(first) + index + 1));
}
