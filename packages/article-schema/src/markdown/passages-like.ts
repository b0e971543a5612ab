import type { Text } from "mdast";
import type { Passage } from "./passage.js";

/**
 * Gives what in a text is likely to be meant for Markdown, and is read as text. Where a backslash says that it is text, it is meant to be.
 *
 * @param nearly what it looks like, as a global expression
 * @param node a text of the body's syntax tree that may hold some
 * @param lines the body's lines
 */
export function passagesLike(
  nearly: RegExp,
  { position }: Text,
  lines: () => readonly string[],
): readonly Passage[] {
  if (!position) return [];
  const { start, end } = position;
  const source = lines().slice(start.line - 1, end.line);
  source[source.length - 1] = (source.at(-1) ?? "").slice(0, end.column - 1);
  source[0] = (source[0] ?? "").slice(start.column - 1);
  const text = source.join("\n");
  const missed: Passage[] = [];
  // Where the line begins that was reached, which line it is, and the column of its first character here.
  let [lineStart, line, column] = [0, start.line, start.column];
  let lineEnd = text.indexOf("\n");
  for (const { 0: found, index } of text.matchAll(nearly)) {
    while (lineEnd >= 0 && lineEnd < index) {
      [lineStart, line, column] = [lineEnd + 1, line + 1, 1];
      lineEnd = text.indexOf("\n", lineStart);
    }
    if (found.includes("\\") || text[index - 1] === "\\") continue;
    missed.push({ text: found, place: { line, column: column + index - lineStart } });
  }
  return missed;
}
