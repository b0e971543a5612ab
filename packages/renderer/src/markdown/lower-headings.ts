import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** A remark plugin that makes a heading of the first level one of the second: a page's first is its headline. */
export function lowerHeadings(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "heading", (heading) => {
      if (heading.depth === 1) heading.depth = 2;
    });
  };
}
