import type { Heading, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { TextPlace } from "../findings/finding.js";

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
 * Reads Markdown copy with the Markdown parser, so that a mention in a code span or behind a backslash is none.
 *
 * @param markdown an article's body (CommonMark)
 */
export function readBody(markdown: string): Body {
  const root = fromMarkdown(markdown);
  const targets = definitions(root);
  const mentions: Mention[] = [];
  const headings: { level: Heading["depth"]; text: string; place: TextPlace }[] = [];
  for (const node of walk(root)) {
    if (node.type === "heading")
      headings.push({ level: node.depth, text: plainText(node), place: placeOf(node) });
    const entity = mentionedEntity(linkTarget(node, targets) ?? "");
    if (entity !== undefined) {
      mentions.push({ entity, text: plainText(node), place: placeOf(node) });
    }
  }
  return { text: plainText(root), mentions, headings };
}

/** Visits a tree's nodes in document order, without recursion: copy may nest deeper than the call stack. */
function* walk(root: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ("children" in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
}

function definitions(root: Root): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const node of walk(root)) {
    // CommonMark: of several definitions of one label, the first one counts.
    if (node.type === "definition" && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  }
  return targets;
}

function linkTarget(node: Nodes, targets: ReadonlyMap<string, string>): string | undefined {
  if (node.type === "link") return node.url;
  return node.type === "linkReference" ? targets.get(node.identifier) : undefined;
}

const blocks = new Set<Nodes["type"]>([
  "paragraph",
  "heading",
  "blockquote",
  "listItem",
  "code",
  "thematicBreak",
  "break",
]);

function plainText(root: Nodes): string {
  let text = "";
  for (const node of walk(root)) {
    if (blocks.has(node.type) && text !== "" && !text.endsWith("\n")) text += "\n";
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") text += node.value;
  }
  return text;
}

function placeOf(node: Nodes): TextPlace {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
