import type { Element } from "hast";
import { attributeOf } from "./attributes.js";

/** Wider than any table of news; a hostile one spans columns until the memory ends. */
const widest = 100;

/**
 * Gives the rows of a table with a place for each column, so that every cell stands under its header: the places that a cell
 * spans beside the first, and below it, are empty.
 *
 * @param groups the cells of the rows, by the part of the table that they are in: no cell reaches into the next
 */
export function gridOf(
  groups: readonly (readonly (readonly Element[])[])[],
): readonly (readonly (Element | undefined)[])[] {
  const columns = Math.max(0, ...groups.flat().map((row) => row.length));
  return groups.flatMap((rows) => {
    /** By column, the first row that no cell from above reaches. */
    const free: number[] = [];
    return rows.map((cells, row) => {
      const places: (Element | undefined)[] = [];
      const skip = () => {
        while ((free[places.length] ?? 0) > row) places.push(undefined);
      };
      for (const cell of cells) {
        skip();
        const room = Math.min(columns, widest - places.length);
        const width = Math.max(1, Math.min(spanOf(cell, "colSpan") ?? 1, room));
        const height = spanOf(cell, "rowSpan") ?? 1;
        for (let at = 0; at < width; at++) {
          if (places.length < widest) free[places.length] = height === 0 ? rows.length : row + height;
          places.push(at === 0 ? cell : undefined);
        }
      }
      skip();
      return places;
    });
  });
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): number | undefined {
  const span = Number(attributeOf(cell, name) ?? Number.NaN);
  return Number.isInteger(span) && span >= 0 ? span : undefined;
}
