import { decodeHTML } from "entities";

const block = "(?:p|div|h[1-6]|ul|ol|blockquote|figure|table|section|article)";
const blocks = new RegExp(String.raw`^\s*<${block}(?:\s[^<>]*)?>[^]*</${block}\s*>\s*$`, "i");

/** Whether a text is blocks of HTML from its beginning to its end, as no words are that speak of tags. */
export function isBlocks(text: string): boolean {
  return blocks.test(text);
}

/**
 * Gives the HTML that a program escaped once more than it had to, so that readers would be shown its tags; nothing where it did not.
 *
 * @param html what is read as HTML
 */
export function escapedTwice(html: string): string | undefined {
  if (/<[a-z!/]/i.test(html)) return undefined;
  const once = decodeHTML(html);
  return isBlocks(once) ? once : undefined;
}
