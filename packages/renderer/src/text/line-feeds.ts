/**
 * Gives text in which every line ends with a line feed. A parser of XML or HTML makes line feeds of carriage returns that are
 * written as themselves, and one of JSON does not; so would formats say different things.
 */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
