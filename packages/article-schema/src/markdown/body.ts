import type { Heading, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { TextPlace } from "../findings/finding.js";
import { type Unreadable, whyUnreadable } from "./readable.js";

/**
 * Reads Markdown (CommonMark) into a syntax tree, each node with its position in the text.
 *
 * @param markdown an article's body
 * @returns an [mdast](https://github.com/syntax-tree/mdast) tree; it is read, not changed
 */
export type MarkdownParser = (markdown: string) => Nodes;

/** An entity mentioned in the body: `[Seoul](entity:south-korea)`. */
export interface Mention {
  /** What stands after `entity:`; need not be the id of any entity. */
  readonly entity: string;
  /** The words of the copy that mention it. */
  readonly text: string;
  /** Where in the body the mention begins. */
  readonly place: TextPlace;
}

/** What the checks want to know of a body. */
export interface Body {
  /** The copy as plain text, its blocks separated by line breaks. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly headings: readonly {
    readonly level: Heading["depth"];
    readonly text: string;
    readonly place: TextPlace;
  }[];
  /** Why the body was not read, where it would keep a parser busy for longer than anybody waits. The rest is empty then. */
  readonly unreadable?: Unreadable;
}

/**
 * Gives the entity that a link's address mentions, or nothing where it is an address like others.
 *
 * @param address what a Markdown link leads to, such as `entity:south-korea`
 */
export function mentionedEntity(address: string): string | undefined {
  return address.startsWith("entity:") ? address.slice("entity:".length) : undefined;
}

/**
 * Reads Markdown copy with a Markdown parser, so that a mention in a code span or behind a backslash is none.
 *
 * @param markdown an article's body (CommonMark)
 * @param parseMarkdown what reads it; mdast-util-from-markdown where none is given
 */
export function readBody(markdown: string, parseMarkdown: MarkdownParser = fromMarkdown): Body {
  const unreadable = whyUnreadable(markdown);
  if (unreadable) return { text: "", mentions: [], headings: [], unreadable };
  return bodyOf(parseMarkdown(markdown));
}

const blocks = new Set<Nodes["type"]>([
  "paragraph",
  "heading",
  "blockquote",
  "listItem",
  "tableRow",
  "tableCell",
  "code",
  "thematicBreak",
  "break",
]);

/** A link by reference: where it leads is known when all definitions have been seen. */
type Link = Omit<Mention, "entity"> & ({ readonly url: string } | { readonly identifier: string });

/** Goes through a tree once, without recursion: copy may nest deeper than the call stack. */
function bodyOf(root: Nodes): Body {
  // The text is kept in pieces: a string that grows is copied whole each time that a part of it is looked at.
  const pieces: string[] = [];
  const links: Link[] = [];
  const headings: Body["headings"][number][] = [];
  const definitions = new Map<string, string>();
  const stack: (Nodes | (() => void))[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node === "function") {
      node();
      continue;
    }
    if (blocks.has(node.type) && pieces.length > 0 && pieces.at(-1)?.endsWith("\n") === false) {
      pieces.push("\n");
    }
    if ((node.type === "text" || node.type === "inlineCode" || node.type === "code") && node.value !== "") {
      pieces.push(node.value);
    }
    // CommonMark: of several definitions of one label, the first one counts.
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
    if (!("children" in node)) continue;
    const opened = node;
    const start = pieces.length;
    const text = (): string => pieces.slice(start).join("").replace(/^\n/, "");
    const place = placeOf(opened);
    if (opened.type === "heading")
      stack.push(() => headings.push({ level: opened.depth, text: text(), place }));
    if (opened.type === "link") stack.push(() => links.push({ url: opened.url, text: text(), place }));
    if (opened.type === "linkReference") {
      stack.push(() => links.push({ identifier: opened.identifier, text: text(), place }));
    }
    for (let index = opened.children.length - 1; index >= 0; index--) {
      const child = opened.children[index];
      if (child) stack.push(child);
    }
  }
  const mentions = links.flatMap(({ text, place, ...link }) => {
    const url = "url" in link ? link.url : definitions.get(link.identifier);
    const entity = mentionedEntity(url ?? "");
    return entity === undefined ? [] : { entity, text, place };
  });
  return { text: pieces.join(""), mentions, headings };
}

function placeOf(node: Nodes): TextPlace {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
