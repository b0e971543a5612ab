/** The most of a line that is shown, in characters: some lines are whole paragraphs. */
const longest = 60;

/**
 * Gives what stands in a text from a place to the end of its line, to be shown; of a long line only the beginning.
 *
 * @param text the text
 * @param at the place
 */
export function restOfLine(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  const line = text.slice(at, end < 0 ? undefined : end).trimEnd();
  if (line.length <= longest) return line;
  const characters = Array.from(line.slice(0, 2 * longest + 1));
  return characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : line;
}
