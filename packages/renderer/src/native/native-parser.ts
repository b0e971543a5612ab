import type { Nodes, Root } from "mdast";
import { markdownToMdast, type TreeOptions } from "satteri";
import { expectText } from "../expect.js";
import { mayHoldTable } from "../markdown/may-hold-table.js";
import { type MarkdownParser, remarkParser } from "../markdown/remark-parser.js";
import { isReadAlike, tablesAreReadAlike } from "./read-alike.js";

const commonMark: TreeOptions = { features: { gfm: false, frontmatter: false } };
// satteri's switch for tables brings GitHub's other extensions with it.
const gitHub: TreeOptions = { features: { gfm: { footnotes: false }, frontmatter: false } };

/**
 * Reads Markdown with satteri, a parser in Rust that gives the same tree as remark's own several times as fast. The few texts
 * that the two read differently are read by remark's parser, so that the HTML is the same whichever of them an application
 * uses.
 */
export const nativeParser: MarkdownParser = (markdown) => treeOf(markdown, false) ?? remarkParser(markdown);

/** Reads Markdown as {@link nativeParser} does, and says of each part where in the text it stands. */
export const nativeParserWithPositions: MarkdownParser = (markdown) =>
  treeOf(markdown, true) ?? remarkParser(markdown);

function treeOf(markdown: string, position: boolean): Root | undefined {
  expectText(markdown, "markdown", "Give the body of an article.");
  if (!isReadAlike(markdown)) return undefined;
  const tables = mayHoldTable(markdown);
  if (tables && !tablesAreReadAlike(markdown)) return undefined;
  const tree = markdownToMdast(markdown, { ...(tables ? gitHub : commonMark), position });
  if (tree.type !== "root" || (tables && isExtended(tree))) return undefined;
  return tree;
}

/** Says whether a tree may hold what GitHub's Markdown has beyond tables: struck text, tasks, bare addresses as links. */
function isExtended(node: Nodes): boolean {
  if (node.type === "delete" || (node.type === "listItem" && typeof node.checked === "boolean")) return true;
  if (node.type === "link") {
    const [text] = node.children;
    if (text?.type === "text" && node.url.endsWith(text.value)) return true;
  }
  return "children" in node && node.children.some(isExtended);
}
