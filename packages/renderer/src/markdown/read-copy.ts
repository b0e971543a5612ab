import type { Root } from "mdast";
import { withoutForbidden } from "../template/characters.js";
import { flatten, withoutDeepMarkers } from "./limit-nesting.js";
import { lowerHeadings } from "./lower-headings.js";
import type { MarkdownParser } from "./remark-parser.js";
import { type LinkTargets, resolveLinks } from "./resolve-links.js";

const lower = lowerHeadings();

/**
 * Reads an article's body: a tree without characters that no document holds, not too deep for the stack, with every address
 * absolute, and with no heading of the first level, which is for the headline.
 */
export function readCopy(markdown: string, targets: LinkTargets, parser: MarkdownParser): Root {
  const tree = parser(withoutDeepMarkers(withoutForbidden(markdown)));
  flatten(tree);
  lower(tree);
  resolveLinks(targets)(tree);
  return tree;
}
