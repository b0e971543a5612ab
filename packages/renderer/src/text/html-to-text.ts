const blocks =
  /<\/?(?:p|h[1-6]|blockquote|ul|ol|li|pre|hr|br|table|thead|tbody|tr|figure|figcaption|section|aside)\b[^>]*>/g;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Gives the text of HTML that this package rendered, its blocks on lines of their own. A picture is its alternative text.
 *
 * @param html sanitised HTML, in which every `<` begins a tag
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/g, "\t")
    .replace(blocks, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
      (reference, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name] ?? reference;
        return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      },
    )
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
