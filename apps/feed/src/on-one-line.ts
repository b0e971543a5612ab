/** Gives text on one line: with one space where there is white space, and none at its ends. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
