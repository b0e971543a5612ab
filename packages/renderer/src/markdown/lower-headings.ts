import type { Parents, Root } from "mdast";

/** A remark plugin that makes a heading of the first level one of the second: a page's first is its headline. */
export function lowerHeadings(): (tree: Root) => void {
  return lowerWithin;
}

/** Headings are in blocks that hold blocks, and nowhere else. */
function lowerWithin(parent: Parents): void {
  for (const node of parent.children) {
    if (node.type === "heading") {
      if (node.depth === 1) node.depth = 2;
    } else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
      lowerWithin(node);
    }
  }
}
