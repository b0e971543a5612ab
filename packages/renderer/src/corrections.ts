import type { Article } from "@copydesk/article-schema";

/**
 * Gives the corrections as readers are shown them: the oldest first, and those of one day as they are listed. Who adds one
 * to a file by hand may put it at the top.
 */
export function correctionsInOrder({ corrections }: Article): Article["corrections"] {
  return corrections.toSorted((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

/** Gives the day that is printed beside a correction: a moment's, where it was published. */
function dayOf({ date }: Article["corrections"][number]): string {
  return date.slice(0, "2024-05-01".length);
}
