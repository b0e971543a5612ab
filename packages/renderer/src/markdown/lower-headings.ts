import type { Parents } from "mdast";

/** Makes every heading of the first level one of the second: a page's first is its headline. */
export function lowerHeadings(parent: Parents): void {
  // Headings are in blocks that hold blocks, and nowhere else.
  for (const node of parent.children) {
    if (node.type === "heading") {
      if (node.depth === 1) node.depth = 2;
    } else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
      lowerHeadings(node);
    }
  }
}
