import type { Nodes, Parents } from "mdast";

/** How deep block quotes, lists and emphases may stand in each other: deeper than any copy, and shallow for the stack. */
const deepest = 100;

// What opens a block quote or a list item.
const marker = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))`;
// Dashes or asterisks alone are a line across the page, however many they are.
const tooDeep = new RegExp(
  String.raw`^(?![-\t ]+$|[*\t ]+$)((?:${marker}){${deepest}}[ \t]*\d{0,9})(?=[-*+>.)])`,
  "gm",
);

/**
 * Gives Markdown in which no line opens more than a hundred block quotes and lists: further markers become text. A parser's
 * time grows with the square of their number.
 */
export function withoutDeepMarkers(markdown: string): string {
  return markdown.replace(tooDeep, "$1\\");
}

/**
 * Takes away what is nested deeper than a hundred times, and leaves its words. What makes HTML of a tree calls itself for each
 * level, and the stack ends at a few thousand.
 */
export function flatten(parent: Parents, depth = 0): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node: Nodes | undefined = parent.children[index];
    if (node === undefined || !("children" in node)) continue;
    if (depth < deepest) flatten(node, depth + 1);
    else {
      parent.children.splice(index, 1, ...node.children);
      // What stands in its place now comes next.
      index--;
    }
  }
}
