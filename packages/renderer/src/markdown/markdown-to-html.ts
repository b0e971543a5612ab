import { remark } from "remark";
import remarkHtml from "remark-html";
import { withoutForbidden } from "../template/characters.js";
import { blockHandlers, definitionsFirst } from "./definitions.js";
import { lowerHeadings } from "./lower-headings.js";
import { type MarkdownParser, remarkParser } from "./remark-parser.js";
import { type LinkTargets, resolveLinks } from "./resolve-links.js";
import { newsHtml } from "./sanitize-schema.js";

const compiler = remark().use(remarkHtml, { sanitize: newsHtml, handlers: blockHandlers }).freeze();
const lower = lowerHeadings();

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
  const tree = parser(withoutForbidden(markdown));
  lower(tree);
  resolveLinks(targets)(tree);
  return compiler.stringify(definitionsFirst(tree)).trim();
}
