/** A table, or any other tag with all that its attributes say: a value may hold what looks like a tag. */
const tags = /<table>|<[a-z/!](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * Gives HTML in which tables take the focus: one that is wider than the screen is moved with the keyboard then (WCAG 2.2, 2.1.1).
 * Feeds need none of it, for their readers lay tables out as they like.
 *
 * @param content a story's body
 */
export function withFocusableTables(content: string): string {
  if (!content.includes("<table>")) return content;
  return content.replace(tags, (tag) => (tag === "<table>" ? '<table tabindex="0">' : tag));
}
