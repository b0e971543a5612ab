import { remark } from "remark";
import remarkHtml from "remark-html";
import { blockHandlers, definitionsFirst } from "./definitions.js";
import { linkElement } from "./link-element.js";
import { readCopy } from "./read-copy.js";
import { type MarkdownParser, remarkParser } from "./remark-parser.js";
import type { LinkTargets } from "./resolve-links.js";
import { newsHtml } from "./sanitize-schema.js";

const compiler = remark()
  .use(remarkHtml, { sanitize: newsHtml, handlers: { ...blockHandlers, link: linkElement } })
  .freeze();

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
  return compiler.stringify(definitionsFirst(tree)).trim();
}
