import { htmlByRemark } from "./html-by-remark.js";
import { proseHtml } from "./prose-html.js";
import { readCopy } from "./read-copy.js";
import { type MarkdownParser, remarkParser } from "./remark-parser.js";
import type { LinkTargets } from "./resolve-links.js";

/**
 * Gives copy as sanitised HTML: CommonMark and GitHub's tables, every address absolute, every mention a link. HTML within
 * the Markdown does not get through, nor does any address but `http:`, `https:`, `mailto:` and small pictures in `data:`.
 *
 * @param markdown an article's body
 * @param targets where relative links and mentions lead
 * @param parser what reads the Markdown: remark's own parser, where nothing else is given
 */
export function markdownToHtml(
  markdown: string,
  targets: LinkTargets,
  parser: MarkdownParser = remarkParser,
): string {
  const tree = readCopy(markdown, targets, parser);
  return proseHtml(tree) ?? htmlByRemark(tree);
}
