/**
 * Gives a plain text as an RSS description holds it, which readers take for HTML: where HTML would find a tag or a reference in it,
 * the text is written as HTML, for readers leave out what they take for a tag, and what follows a `<script>`. Any other text stays
 * as it is, for the sake of readers that show descriptions as they are.
 *
 * @param text the text
 * @see https://www.rssboard.org/rss-profile#element-channel-item-description
 */
export function description(text: string): string {
  return readOtherwise.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text;
}

// References without a semicolon are read too, `&section` as `§ion`; the `&T` of `AT&T` begins none.
const readOtherwise = /<|&(?:#|[a-z][a-z\d])/i;
