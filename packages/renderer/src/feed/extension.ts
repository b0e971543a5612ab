import { given } from "../given.js";
import type { Story } from "../story.js";
import { Attributes, Markup } from "../template/markup.js";
import { escapeAttribute } from "../template/escape.js";
import { faultOf } from "./extension-fault.js";

/**
 * What an RSS or Atom feed says in another vocabulary, such as that of podcast directories. JSON Feed has none of it.
 *
 * @typeParam Told what the feed's stories are, where their articles have fields of their own
 */
export interface FeedExtension<Told extends Story = Story> {
  /**
   * The name of each vocabulary by the prefix that its elements have: `{ itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd" }`.
   * What the format has declared itself may be used without.
   */
  readonly namespaces: Readonly<Record<string, string>>;
  /** What the feed says of itself, composed with `xml`. */
  readonly head?: Markup | undefined;
  /** Gives what the feed says of a story. */
  readonly item?: ItemExtension<Told>["item"] | undefined;
}

/** What a feed says of a story in another vocabulary. */
export interface ItemExtension<Told extends Story = Story> {
  /**
   * Gives what the feed says of a story, composed with `xml`; nothing where it says nothing.
   *
   * @param story a story that the feed shows
   */
  // A method, and no function: those can be given that know more of the feed's stories than a renderer does.
  item(story: Told): Markup | undefined;
}

/** An extension as a format writes it. */
export interface WrittenExtension {
  /** The declarations of all vocabularies, the format's own first, each on a line. */
  readonly namespaces: Attributes;
  readonly head: Markup | undefined;
  readonly item: (story: Story) => Markup | undefined;
}

/**
 * Gives what writes the extensions of a format's feeds. Of most feeds there is none, and what they declare is the same.
 *
 * @param own the vocabularies that the format declares itself, by their prefixes
 * @returns gives an extension as the format writes it
 */
export function writingExtensions(
  own: Readonly<Record<string, string>>,
): (extension: FeedExtension | undefined) => WrittenExtension {
  const none = written({ namespaces: {} }, own);
  return (extension) => (extension ? written(extension, own) : none);
}

/**
 * Gives an extension as a format writes it.
 *
 * @param extension what was given
 * @param own the vocabularies that the format declares itself, by their prefixes
 * @throws {TypeError} where a prefix is none, is the format's own or is not declared, where an element is not ended, or where no
 *   parser of XML reads on; `item` throws it too
 */
function written(extension: FeedExtension, own: Readonly<Record<string, string>>): WrittenExtension {
  const namespaces = { ...own, ...extension.namespaces };
  for (const [prefix, name] of Object.entries(namespaces))
    expectNamespace(prefix, name, Object.hasOwn(own, prefix) ? own[prefix] : undefined);
  const declared = new Set([...Object.keys(namespaces), "xml"]);
  const expectWhole = (markup: Markup | undefined, place: string) => {
    if (markup !== undefined) expectMarkup(markup, declared, place);
    return markup;
  };
  const { head, item } = extension;
  const declarations = Object.entries(namespaces).map(
    ([prefix, name]) => `xmlns:${prefix}="${escapeAttribute(name)}"`,
  );
  return {
    namespaces: new Attributes(declarations.join("\n  ")),
    head: expectWhole(head, "feed.extension.head"),
    item: (story) => item && expectWhole(item(story), "feed.extension.item"),
  };
}

function expectNamespace(prefix: string, name: string, own: string | undefined): void {
  // Prefixes that begin so are kept for XML itself (Namespaces in XML, section 3).
  if (!/^(?!xml)[a-z_][\w.-]*$/i.test(prefix))
    throw new TypeError(`feed.extension.namespaces has the prefix ${given(prefix)}, which is none of XML.`);
  const place = `feed.extension.namespaces.${prefix}`;
  if (own !== undefined && name !== own) throw new TypeError(`${place} is the feed's own prefix, of ${own}.`);
  if (typeof name !== "string" || name === "")
    throw new TypeError(`${place} must be the name of a namespace, and is ${given(name)}.`);
}

function expectMarkup(markup: Markup, declared: ReadonlySet<string>, place: string): void {
  if (!isMarkup(markup)) throw new TypeError(`${place} must be composed with xml, and is ${given(markup)}.`);
  const fault = faultOf(String(markup), declared);
  if (fault !== undefined) throw new TypeError(`${place} ${fault}`);
}

/** The types say so already, to those who have them. */
function isMarkup(value: unknown): boolean {
  return value instanceof Markup;
}
