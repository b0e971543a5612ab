/** A cell of a line of a table. */
export interface Cell {
  readonly text: string;
  /** How many UTF-16 code units stand before it in the line. */
  readonly start: number;
}

/** The line below the first one of a table, without what stands before it in a quotation. */
export const tableRule = /^\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?)?$/;

/**
 * Gives the cells of a line of a table (GitHub Flavored Markdown 0.29, section 4.10). Within code too, a line that divides no cells has a
 * backslash before it.
 *
 * @param line the line, with what stands before it in a quotation
 */
export function cellsOf(line: string): readonly Cell[] {
  const begun = /^[\s>]*\|?/.exec(line)?.[0].length ?? 0;
  const row = line.slice(begun).trimEnd();
  const cells: Cell[] = [];
  for (const { 0: text, index } of row.matchAll(/(?:\\.|[^\\|]|\\$)+|(?<=^|\|)(?=\|)/g)) {
    const trimmed = text.trimStart();
    cells.push({ text: trimmed.trimEnd(), start: begun + index + text.length - trimmed.length });
  }
  return cells;
}
