/** What commands a terminal, or turns the direction of what follows; but for tabs and line feeds. */
const commanding = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Gives text for a terminal or a log, in which what would command it is written as an escape: names and content may be a stranger's.
 * JSON means the same as before.
 */
export function forTerminal(text: string): string {
  return text.replace(
    commanding,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Gives text as one line: a line that content begins could be taken for the program's own, or by a CI system for a command. */
export function oneLine(text: string): string {
  return text.replaceAll("\n", String.raw`\n`);
}
