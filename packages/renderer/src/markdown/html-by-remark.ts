import type { Root } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { blockHandlers, definitionsFirst } from "./definitions.js";
import { linkElement } from "./link-element.js";
import { newsHtml } from "./sanitize-schema.js";

const compiler = remark()
  .use(remarkHtml, { sanitize: newsHtml, handlers: { ...blockHandlers, link: linkElement } })
  .freeze();

/**
 * Gives the HTML of copy as remark-html makes and sanitises it, whatever the copy holds.
 *
 * @param tree what the copy says, its addresses absolute
 */
export function htmlByRemark(tree: Root): string {
  return compiler.stringify(definitionsFirst(tree)).trim();
}
