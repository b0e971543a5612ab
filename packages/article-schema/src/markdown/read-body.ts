import type { Definition, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expectText, unexpected } from "../conversion/expect.js";
import { type Body, type BodyLink, type MarkdownParser, type Mention, mentionedEntity } from "./body.js";
import { misreadBlocks } from "./misread-blocks.js";
import { emphasisWithinWords, nestedEmphasis, unusedDefinitions } from "./misread-spans.js";
import { missedIn } from "./missed-in.js";
import { type Found, partsOf } from "./parts-of.js";
import { whyUnreadable } from "./readable.js";

/**
 * Reads Markdown copy with a Markdown parser, so that a mention in a code span or behind a backslash is none.
 *
 * @param markdown an article's body (CommonMark)
 * @param parseMarkdown what reads it; mdast-util-from-markdown where none is given
 * @throws {TypeError} where there is no text, or the parser gives no tree
 */
export function readBody(markdown: string, parseMarkdown: MarkdownParser = fromMarkdown): Body {
  expectText(markdown, "markdown", "Give the body of an article.");
  const unreadable = whyUnreadable(markdown);
  if (unreadable) return { ...nothing, unreadable };
  if (typeof parseMarkdown !== "function")
    throw unexpected("parseMarkdown", "a function", parseMarkdown, "Leave it out where there is none.");
  const root = parseMarkdown(markdown);
  if (!isTree(root))
    throw unexpected(
      "what parseMarkdown gives",
      "a tree of mdast",
      root,
      "Give its root, and no promise of it.",
    );
  return bodyOf(root, markdown);
}

/** What is no tree holds no text either: nothing in the copy would be found, and nobody told. */
function isTree(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value;
}

const nothing: Body = {
  text: "",
  mentions: [],
  missedMentions: [],
  missedEmphasis: [],
  nestedEmphasis: [],
  emphasisWithinWords: [],
  missedLinks: [],
  missedNotation: [],
  surplusCells: [],
  links: [],
  unusedDefinitions: [],
  indentedCode: [],
  unclosedCode: [],
  underlinedSentences: [],
  numberedParagraphs: [],
  renumberedItems: [],
  html: [],
  headings: [],
};

function bodyOf(root: Nodes, markdown: string): Body {
  const { pieces, found, definitions, emphases, texts, tables, blocks, html, headings } = partsOf(root);
  const missed = missedIn(texts, tables, markdown);
  const used = new Set(found.flatMap((link) => ("identifier" in link ? link.identifier : [])));
  return {
    text: pieces.join(""),
    ...ledTo(
      found.filter((link) => !isFootnote(link)),
      definitions,
    ),
    ...missed,
    missedNotation: [...missed.missedNotation, ...footnotesIn(found)],
    nestedEmphasis: nestedEmphasis(emphases, markdown),
    emphasisWithinWords: emphasisWithinWords(emphases, markdown),
    unusedDefinitions: unusedDefinitions(definitions, used, markdown),
    ...misreadBlocks(blocks, markdown),
    html,
    headings,
  };
}

/** A note of one word, `[^1]: Shut.`, is an address as Markdown has it, and what refers to the note is a link. */
function isFootnote(link: Found): boolean {
  return (
    link.kind === "link" &&
    "identifier" in link &&
    link.identifier.startsWith("^") &&
    link.text.startsWith("^")
  );
}

function footnotesIn(found: readonly Found[]): Body["missedNotation"] {
  return found.filter(isFootnote).map(({ text, place }) => ({ kind: "footnote", text: `[${text}]`, place }));
}

/** Tells mentions from other links, now that all definitions have been seen. */
function ledTo(
  found: readonly Found[],
  definitions: readonly Definition[],
): Pick<Body, "mentions" | "links"> {
  // CommonMark: of several definitions of one label, the first one counts.
  const addresses = new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
  const mentions: Mention[] = [];
  const links: BodyLink[] = [];
  for (const { kind, text, place, ...link } of found) {
    const address = "url" in link ? link.url : (addresses.get(link.identifier) ?? "");
    const entity = kind === "link" ? mentionedEntity(address) : undefined;
    if (entity === undefined) links.push({ kind, address, text, place });
    else mentions.push({ entity, text, place });
  }
  return { mentions, links };
}
