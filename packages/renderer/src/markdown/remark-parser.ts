import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";

/**
 * Reads Markdown: CommonMark and GitHub's tables, nothing else.
 *
 * @param markdown an article's body, without characters that a document cannot hold
 * @returns a tree that the caller may change
 */
export type MarkdownParser = (markdown: string) => Root;

// Put together once, not for every article: it is the same for all.
const processor = remark()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .freeze();

/** Reads Markdown with remark's own parser, which runs anywhere and is what the others are measured by. */
export const remarkParser: MarkdownParser = (markdown) => processor.parse(markdown);
