import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parseFragment } from "parse5";
import type { SourceText } from "../source-item.js";

/**
 * Reads HTML as browsers do, whatever is wrong with it. A browser's memory is larger than the call stack here: HTML that
 * nests thousands of levels deep is not read.
 *
 * @param html a part of a page
 * @returns the tree; nothing where it nests too deeply
 */
export function parseHtml(html: string): Root | undefined {
  try {
    const tree = fromParse5(parseFragment(html, { scriptingEnabled: false }));
    return tree.type === "root" ? tree : { type: "root", children: [] };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Gives the tree of a text that is HTML, as a string or a tree. */
export function treeOf({ value }: SourceText): Root | undefined {
  return typeof value === "string" ? parseHtml(value) : value;
}
