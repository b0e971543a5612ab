import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";

/** @see https://www.w3.org/TR/xml/#charsets */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Warns of characters that no XML can hold: they come with text from a word processor or a terminal, nobody sees them, and readers
 * are shown U+FFFD in their place. The first one of a line stands for all of that line.
 *
 * @param file a story's file
 */
export function forbiddenCharacters({ path, text }: SourceFile): readonly ContentFinding[] {
  if (!forbidden.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const at = line.search(forbidden);
    if (at < 0) return [];
    const name = `U+${line.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
    const finding = fileFinding(
      path,
      "character-forbidden",
      `The character ${name}, which nobody sees, cannot stand in a feed or page; readers are shown � in its place.`,
      "Take it out; from a word processor, it is likely to stand for the end of a line.",
      { line: index + 1, column: at + 1 },
    );
    return [{ ...finding, severity: "warning" as const }];
  });
}
