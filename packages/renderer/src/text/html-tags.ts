/** Says whether a character may be one of the name of a tag that this package writes. */
export function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Gives where a tag ends. An attribute's value may hold a `>`, so the end is looked for after the last quote.
 *
 * @param html the HTML
 * @param from where its name ends
 */
export function endOfTag(html: string, from: number): number {
  const likely = html.indexOf(">", from);
  // A quote that does not come after an equals sign closes a value, so that nearly every tag is through here.
  if (html.charCodeAt(likely - 1) === quotationMark && html.charCodeAt(likely - 2) !== equalsSign)
    return likely;
  let at = from;
  for (;;) {
    const end = html.indexOf(">", at);
    if (end < 0) return html.length;
    // Looked for in the tag alone: in the text behind it, a quote may be far away.
    const quote = html.slice(at, end).indexOf('"');
    if (quote < 0) return end;
    const close = html.indexOf('"', at + quote + 1);
    if (close < 0) return html.length;
    at = close + 1;
  }
}

/** Gives the alternative text of a picture's tag. */
export function alternativeOf(tag: string): string {
  return (/\salt="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("\n", " ");
}

/**
 * Gives the caption of a picture, as it is written; nothing where it has none.
 *
 * @param html the HTML
 * @param at where the picture's tag has ended
 */
export function captionAt(html: string, at: number): string | undefined {
  if (!html.startsWith(captionStart, at)) return undefined;
  const start = at + captionStart.length;
  return html.slice(start, html.indexOf("<", start));
}

/** How this package's figures go on behind their picture. */
const captionStart = '<figcaption><span class="caption">';

const quotationMark = '"'.charCodeAt(0);
const equalsSign = "=".charCodeAt(0);
