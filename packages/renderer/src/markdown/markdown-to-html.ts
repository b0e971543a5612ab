import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { withoutForbidden } from "../template/characters.js";
import { lowerHeadings } from "./lower-headings.js";
import { type LinkTargets, resolveLinks } from "./resolve-links.js";
import { newsHtml } from "./sanitize-schema.js";

/**
 * Gives copy as sanitised HTML: CommonMark and GitHub's tables, every address absolute, every mention a link. HTML within
 * the Markdown does not get through, nor does any address but `http:`, `https:` and `mailto:`.
 *
 * @param markdown an article's body
 * @param targets where relative links and mentions lead
 */
export function markdownToHtml(markdown: string, targets: LinkTargets): string {
  const html = remark()
    .data("micromarkExtensions", [gfmTable()])
    .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
    .use(lowerHeadings)
    .use(resolveLinks, targets)
    .use(remarkHtml, { sanitize: newsHtml })
    .processSync(withoutForbidden(markdown));
  return String(html).trim();
}
