import type { Text } from "mdast";
import type { TextPlace } from "../findings/finding.js";

/** Words of a body, and where they begin. */
export interface Passage {
  /** The words, as they stand in the Markdown. */
  readonly text: string;
  readonly place: TextPlace;
}

/** A mention with a space where none may be, one that is not closed, or one whose brackets have changed places. */
const nearly = /(?:\[[^[\]\n]*)?\]\s*\(\s*entity:[^()\n]*\)?|\([^()\n]*\)\s*\[\s*entity:[^[\]\n]*\]/g;

/**
 * Gives what was to be a mention in a text, and is read as text. Where a backslash says that it is text, it is meant to be.
 *
 * @param node a text of the body's syntax tree, in which `entity:` stands
 * @param lines the body's lines
 */
export function missedMentions({ position }: Text, lines: () => readonly string[]): readonly Passage[] {
  if (!position) return [];
  const { start, end } = position;
  const source = lines().slice(start.line - 1, end.line);
  // The columns of a line count from its beginning, whatever the text stands in.
  source[source.length - 1] = (source.at(-1) ?? "").slice(0, end.column - 1);
  const before = " ".repeat(start.column - 1);
  const text = [before + (source[0] ?? "").slice(start.column - 1), ...source.slice(1)].join("\n");
  return Array.from(text.matchAll(nearly), ({ 0: found, index }) => ({ found, index }))
    .filter(({ found, index }) => !found.includes("\\") && text[index - 1] !== "\\")
    .map(({ found, index }) => {
      const above = text.slice(0, index).split("\n");
      const place = { line: start.line + above.length - 1, column: (above.at(-1) ?? "").length + 1 };
      return { text: found, place };
    });
}
