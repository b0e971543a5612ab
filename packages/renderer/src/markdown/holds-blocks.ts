import type { Blockquote, List, ListItem, Nodes } from "mdast";

/** Says whether a node is a block that holds blocks: headings, tables and definitions are in these, and nowhere else. */
export function holdsBlocks(node: Nodes): node is Blockquote | List | ListItem {
  return node.type === "blockquote" || node.type === "list" || node.type === "listItem";
}
