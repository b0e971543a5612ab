/**
 * Gives what a character is called that nobody sees: `U+00A0`.
 *
 * @param character the character; of a longer text, the first one
 */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
