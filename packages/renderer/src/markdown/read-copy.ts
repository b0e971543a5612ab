import type { Root } from "mdast";
import { isList, unexpected } from "../expect.js";
import { withoutForbidden } from "../template/characters.js";
import { withLineFeeds } from "../text/line-feeds.js";
import { joinLines } from "./join-lines.js";
import { flatten, withoutDeepMarkers } from "./limit-nesting.js";
import { limitTables } from "./limit-tables.js";
import { lowerHeadings } from "./lower-headings.js";
import type { MarkdownParser } from "./remark-parser.js";
import { type LinkTargets, resolveLinks } from "./resolve-links.js";

/** Copy that was read. */
export interface ParsedCopy {
  /** The copy, without characters that no document holds, its lines ended by line feeds. */
  readonly markdown: string;
  /** What it says, not too deep for the stack; its addresses are as they were written. */
  readonly tree: Root;
}

/** Reads an article's body as it was written. */
export function parseCopy(body: string, parser: MarkdownParser): ParsedCopy {
  const markdown = readable(body);
  const tree = parser(markdown);
  if (!isTree(tree)) throw unexpected("what options.parser gives", "a tree of mdast", tree, "Give its root.");
  flatten(tree);
  limitTables(tree);
  return { markdown, tree };
}

/** A parser of somebody's own may give a promise, or a tree that stands in something else. */
function isTree(value: unknown): boolean {
  return typeof value === "object" && value !== null && "children" in value && isList(value.children);
}

/** A parser reads none, and counts it or does not; behind other text it would be a character. */
const byteOrderMark = /^\ufeff/;

let last = { body: "", markdown: "" };

/** Gives what of a body a parser is given. A story's page and its Markdown are made of one body, one after the other. */
function readable(body: string): string {
  if (last.body !== body)
    last = {
      body,
      markdown: withoutDeepMarkers(withLineFeeds(withoutForbidden(body.replace(byteOrderMark, "")))),
    };
  return last.markdown;
}

/** Makes every address of a tree absolute, and no heading one of the first level, which is for the headline. */
export function adapt(tree: Root, targets: LinkTargets): void {
  lowerHeadings(tree);
  resolveLinks(tree, targets);
}

/**
 * Reads an article's body: a tree without characters that no document holds, not too deep for the stack, with every address
 * absolute, with no heading of the first level, which is for the headline, and with no end of a line where no space may be.
 */
export function readCopy(markdown: string, targets: LinkTargets, parser: MarkdownParser): Root {
  const { tree } = parseCopy(markdown, parser);
  adapt(tree, targets);
  joinLines(tree, markdown);
  return tree;
}
