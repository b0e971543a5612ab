import type { TextPlace } from "@copydesk/article-schema";

/** Gives where in a file a character stands. */
export type PlaceOf = (offset: number) => TextPlace;

/** Counts lines and columns from 1. The text is gone through once, however many places are asked for. */
export function placeCounter(text: string): PlaceOf {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
