/** The quotations and list items that a line stands in, as far as the line itself tells. */
export interface Containers {
  readonly quotations: number;
  /** The markers of the list items. */
  readonly items: string;
  /** The column of the first marker. */
  readonly column: number;
  /** How many there may be: two columns of indentation for each at the least. */
  readonly depth: number;
}
/** Outside of all quotations and lists. */
export const none: Containers = { quotations: 0, items: "", column: 0, depth: 0 };

/** Gives what a line stands in, as far as the line itself tells. */
export function containersOf(line: string): Containers {
  // Most lines are prose, and begin with a letter.
  if (!/^[\s>*+\d-]/.test(line)) return none;
  let quotations = 0;
  let items = "";
  let column = 0;
  let columns = 0;
  for (const [marker] of line.matchAll(/\s|>|(?:[*+-]|[0-9]{1,9}[.)])(?=\s|$)/gy)) {
    if (/\s/.test(marker)) columns++;
    else {
      if (quotations + items.length === 0) column = columns;
      if (marker === ">") quotations++;
      else items += marker.at(-1);
    }
  }
  const markers = quotations + items.length;
  return { quotations, items, column, depth: markers === 0 ? 0 : Math.max(markers, Math.floor(columns / 2)) };
}

/** Says whether a line may stand in what the one before it stood in: the same quotations, or a list's next item. */
export function goesOn(open: Containers, { quotations, items, column }: Containers): boolean {
  if (items === "") return open.items === "" && quotations === open.quotations;
  return (
    quotations + open.quotations === 0 && items.length === 1 && column >= open.column && open.items === items
  );
}

/** A long row of asterisks or hyphens is one thematic break, and not many lists. */
export function isRule(line: string): boolean {
  return /^\s*(?:\*[\s*]*|-[\s-]*)$/.test(line);
}
