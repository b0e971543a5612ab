import type { Code, Heading, List, Nodes, Text } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expectText } from "../conversion/expect.js";
import type { TextPlace } from "../findings/finding.js";
import { type Body, type BodyLink, type MarkdownParser, type Mention, mentionedEntity } from "./body.js";
import { misreadBlocks } from "./misread-blocks.js";
import { missedIn } from "./missed-in.js";
import type { Passage } from "./passage.js";
import { whyUnreadable } from "./readable.js";

/**
 * Reads Markdown copy with a Markdown parser, so that a mention in a code span or behind a backslash is none.
 *
 * @param markdown an article's body (CommonMark)
 * @param parseMarkdown what reads it; mdast-util-from-markdown where none is given
 * @throws {TypeError} where there is no text
 */
export function readBody(markdown: string, parseMarkdown: MarkdownParser = fromMarkdown): Body {
  expectText(markdown, "markdown", "Give the body of an article.");
  const unreadable = whyUnreadable(markdown);
  if (unreadable) return { ...nothing, unreadable };
  return bodyOf(parseMarkdown(markdown), markdown);
}

const nothing: Body = {
  text: "",
  mentions: [],
  missedMentions: [],
  missedEmphasis: [],
  missedLinks: [],
  missedNotation: [],
  links: [],
  indentedCode: [],
  unclosedCode: [],
  underlinedSentences: [],
  numberedParagraphs: [],
  renumberedItems: [],
  html: [],
  headings: [],
};

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

/** A link, or one by reference: where that leads is known when all definitions have been seen. */
type Found = Omit<BodyLink, "address"> & ({ readonly url: string } | { readonly identifier: string });

/** Goes through a tree once, without recursion: copy may nest deeper than the call stack. */
function bodyOf(root: Nodes, markdown: string): Body {
  // The text is kept in pieces: a string that grows is copied whole each time that a part of it is looked at.
  const pieces: string[] = [];
  const found: Found[] = [];
  const headings: Body["headings"][number][] = [];
  const texts: Text[] = [];
  const codes: Code[] = [];
  const headingNodes: Heading[] = [];
  const lists: List[] = [];
  const html: Passage[] = [];
  const definitions = new Map<string, string>();
  let pictures = 0;
  const stack: (Nodes | (() => void))[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node === "function") {
      node();
      continue;
    }
    if (blocks.has(node.type) && pieces.at(-1)?.endsWith("\n") === false) {
      pieces.push("\n");
    }
    if ((node.type === "text" || node.type === "inlineCode" || node.type === "code") && node.value !== "") {
      pieces.push(node.value);
    }
    if (node.type === "text") texts.push(node);
    else if (node.type === "html") html.push({ text: node.value, place: placeOf(node) });
    else if (node.type === "code") codes.push(node);
    else if (node.type === "heading") headingNodes.push(node);
    else if (node.type === "list") lists.push(node);
    else if (node.type === "image")
      found.push({ kind: "picture", url: node.url, text: node.alt ?? "", place: placeOf(node) });
    if (node.type === "image" || node.type === "imageReference") pictures++;
    // CommonMark: of several definitions of one label, the first one counts.
    if (node.type === "definition" && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url);
    }
    if (!("children" in node)) continue;
    const opened = node;
    const start = pieces.length;
    const text = (): string => pieces.slice(start).join("").replace(/^\n/, "");
    const place = placeOf(opened);
    const picturesBefore = pictures;
    const words = () => text() || (pictures > picturesBefore ? "![…]" : "");
    if (opened.type === "heading")
      stack.push(() => headings.push({ level: opened.depth, text: text(), place }));
    if (opened.type === "link")
      stack.push(() => found.push({ kind: "link", url: opened.url, text: words(), place }));
    if (opened.type === "linkReference") {
      stack.push(() => found.push({ kind: "link", identifier: opened.identifier, text: words(), place }));
    }
    for (let index = opened.children.length - 1; index >= 0; index--) {
      const child = opened.children[index];
      if (child) stack.push(child);
    }
  }
  return {
    text: pieces.join(""),
    ...ledTo(found, definitions),
    ...missedIn(texts, markdown),
    ...misreadBlocks({ codes, headings: headingNodes, lists }, markdown),
    html,
    headings,
  };
}

/** Tells mentions from other links, now that all definitions have been seen. */
function ledTo(
  found: readonly Found[],
  definitions: ReadonlyMap<string, string>,
): Pick<Body, "mentions" | "links"> {
  const mentions: Mention[] = [];
  const links: BodyLink[] = [];
  for (const { kind, text, place, ...link } of found) {
    const address = "url" in link ? link.url : (definitions.get(link.identifier) ?? "");
    const entity = kind === "link" ? mentionedEntity(address) : undefined;
    if (entity === undefined) links.push({ kind, address, text, place });
    else mentions.push({ entity, text, place });
  }
  return { mentions, links };
}

function placeOf(node: Nodes): TextPlace {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
