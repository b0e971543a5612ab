import type { Root } from "hast";
import type { Text } from "mdast";
import { toMdast } from "hast-util-to-mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { ImportLoss } from "../import-loss.js";
import type { SourceText } from "../source-item.js";
import { cleanHtml } from "./clean-html.js";
import { CopyLosses } from "./losses.js";
import { treeOf } from "./parse-html.js";
import { textOf } from "./plain-text.js";
import { withoutBlankEnds } from "./without-blank-ends.js";
import { onOneLine } from "../../on-one-line.js";

/** Copy as Markdown, with what could not be carried of it. */
export interface MarkdownCopy {
  readonly markdown: string;
  /** Its paragraphs, headings and items as plain text, each on one line. */
  readonly paragraphs: readonly string[];
  /** The addresses of the pictures in it, with what each shows, where it says so. */
  readonly images: ReadonlyMap<string, string>;
  readonly losses: readonly ImportLoss[];
}

const style: Options = {
  bullet: "-",
  rule: "-",
  listItemIndent: "one",
  // The renderer reads CommonMark and GitHub's tables, and nothing else.
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  // What other programs read as struck through or marked is told as such to writers, unless it is written as the characters it is.
  unsafe: [
    { character: "~", after: "~\\S", inConstruct: "phrasing" },
    { character: "=", after: "=\\S", inConstruct: "phrasing" },
  ],
  handlers: { text: ({ value }: Text, _, state, info) => escapedAfterPair(state.safe(value, info)) },
};

/**
 * Escapes underscores after a character of two code units that begins a text. It may become a reference, which ends in
 * punctuation, and then an underscore that seemed to be within a word can begin or end emphasis; mdast-util-to-markdown 2.2.3
 * thinks of that for characters of one code unit alone.
 */
function escapedAfterPair(text: string): string {
  return text.replace(
    /^([\ud800-\udbff][\udc00-\udfff])(_+)/,
    (_, pair: string, underscores: string) => pair + underscores.replaceAll("_", String.raw`\_`),
  );
}

/**
 * Turns HTML into Markdown that the renderer turns into the same HTML again.
 *
 * @param copy HTML, as a string or a tree
 */
export function htmlToMarkdown(copy: SourceText): MarkdownCopy {
  const losses = new CopyLosses();
  const images = new Map<string, string>();
  const tree = treeOf(copy);
  if (!tree) {
    const value = typeof copy.value === "string" ? copy.value.replaceAll(/<[^<>]*>/g, " ") : "";
    losses.add("<html>", "It nests too deeply to be read; its text was kept, as one paragraph.");
    const root: Root = { type: "root", children: [{ type: "text", value: value.replaceAll(/\s+/g, " ") }] };
    return { ...written(root), images, losses: losses.all() };
  }
  return { ...written(cleanHtml(tree, { base: copy.base, losses, images })), images, losses: losses.all() };
}

function written(cleaned: Root): Pick<MarkdownCopy, "markdown" | "paragraphs"> {
  const paragraphs = textOf(cleaned)
    .split(/\n+/)
    .map((line) => onOneLine(line))
    .filter((line) => line !== "");
  return { markdown: toMarkdown(withoutBlankEnds(toMdast(cleaned)), style).trim(), paragraphs };
}
