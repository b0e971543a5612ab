import type { Parents } from "mdast";
import { holdsBlocks } from "./holds-blocks.js";

/** Makes every heading of the first level one of the second: a page's first is its headline. */
export function lowerHeadings(parent: Parents): void {
  for (const node of parent.children) {
    if (node.type === "heading") {
      if (node.depth === 1) node.depth = 2;
    } else if (holdsBlocks(node)) lowerHeadings(node);
  }
}
