import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";
import { mayHoldTable } from "./may-hold-table.js";

/**
 * Reads Markdown: CommonMark and GitHub's tables, nothing else.
 *
 * @param markdown an article's body, without characters that a document cannot hold
 * @returns a tree that the caller may change
 */
export type MarkdownParser = (markdown: string) => Root;

// Put together once, not for every article: they are the same for all.
const commonMark = remark().freeze();
const withTables = remark()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .freeze();

/** Reads Markdown with remark's own parser, which runs anywhere and is what the others are measured by. */
export const remarkParser: MarkdownParser = (markdown) =>
  (mayHoldTable(markdown) ? withTables : commonMark).parse(markdown);
