import type { Heading, Nodes } from "mdast";
import type { TextPlace } from "../findings/finding.js";
import type { Passage } from "./passage.js";
import type { Unreadable } from "./readable.js";

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
  /** The words of the copy that mention it, or `![…]` where a picture does. */
  readonly text: string;
  /** Where in the body the mention begins. */
  readonly place: TextPlace;
}

/** A link or picture that leads elsewhere than to an entity. */
export interface BodyLink extends Passage {
  readonly kind: "link" | "picture";
  /** The words of a link, or `![…]` where it has none but a picture; the alternative text of a picture. */
  readonly text: string;
  /** The address, as it was written. */
  readonly address: string;
}

/** Notation that other kinds of Markdown have, and CommonMark has not. */
export type Notation =
  | "appearance"
  | "callout"
  | "comment"
  | "container"
  | "contents"
  | "footnote"
  | "full-width"
  | "heading"
  | "hidden-mark"
  | "highlight"
  | "list"
  | "remark"
  | "shortcode"
  | "strikethrough"
  | "table"
  | "task"
  | "template";

/** What is notation in other kinds of Markdown, and is read as text. */
export interface MissedNotation extends Passage {
  readonly kind: Notation;
}

/** What the checks want to know of a body. */
export interface Body {
  /** The copy as plain text, its blocks separated by line breaks. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** What was to be a mention and is text, such as `[Seoul] (entity:south-korea)`. */
  readonly missedMentions: readonly Passage[];
  /** What was to be emphasis and is text, asterisks or underscores and all, such as `**“So”**ist` and `_서울_은`. */
  readonly missedEmphasis: readonly Passage[];
  /** Strong emphasis within strong emphasis, such as `**과**` in `**은행(BOK)**과**재정부**는`. */
  readonly nestedEmphasis: readonly Passage[];
  /**
   * What is emphasised from within one word to within another, or the same, or to the end of another: `*innen und Schüler*` in
   * `Leser*innen und Schüler*innen`, `***ing and s***` in `f***ing and s***`.
   */
  readonly emphasisWithinWords: readonly Passage[];
  /** What was to be a link or a picture and is text, such as `[Seoul](https://news.example/south korea)`. */
  readonly missedLinks: readonly Passage[];
  /**
   * What is notation in other kinds of Markdown and is text, such as `[^1]` and `~~so~~`, and the first of the lines that were to be a
   * list or a table.
   */
  readonly missedNotation: readonly MissedNotation[];
  /** What stands in a line of a table beyond the cells that its first line has: the text is not shown, and it begins at the place. */
  readonly surplusCells: readonly Passage[];
  /** The links that are no mentions, and the pictures. */
  readonly links: readonly BodyLink[];
  /** What says where links lead, such as `[Lee]: No.`, and no link refers to: the first line of each. */
  readonly unusedDefinitions: readonly Passage[];
  /** What is code because it is indented: the first line of each such block. */
  readonly indentedCode: readonly Passage[];
  /** What begins code that nothing ends, such as a line of three backticks: the first line of each. */
  readonly unclosedCode: readonly Passage[];
  /** Sentences that are headings because a line of hyphens or equals signs stands below them: the first line of each. */
  readonly underlinedSentences: readonly Passage[];
  /** Paragraphs that are lists because they begin with a number and a full stop, such as `22. November`: the first line of each. */
  readonly numberedParagraphs: readonly Passage[];
  /** The first item of each list that is shown with another number than it was given: Markdown counts on from the first one's. */
  readonly renumberedItems: readonly (Passage & {
    /** The number that readers are shown. */
    readonly number: number;
  })[];
  /** HTML within the Markdown: each tag, or each block of it. */
  readonly html: readonly Passage[];
  readonly headings: readonly {
    readonly level: Heading["depth"];
    /** Its words; of one that has nothing but a picture, `![…]`. */
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
  // The scheme of an address may have capitals (RFC 3986, section 3.1), and an editor may write one at the start of a word.
  return /^entity:/i.test(address) ? address.slice("entity:".length) : undefined;
}
