import type { Element, ElementContent, Root, RootContent } from "hast";
import { readableAddress } from "./addresses.js";
import { attributeOf } from "./attributes.js";
import { element } from "./elements.js";
import { marked, paragraph, phrasesOf } from "./blocks.js";
import { cleanCode, cleanPre } from "./clean-code.js";
import { cleanEmbed, embeds } from "./clean-embed.js";
import { cleanImage } from "./clean-image.js";
import { cleanNoscript, shownPictures } from "./clean-noscript.js";
import { cleanOrdered } from "./clean-ordered.js";
import { cleanTable } from "./clean-table.js";
import { joined, withoutNesting } from "./join-phrases.js";
import { inItems, inParagraphs } from "./loose-content.js";
import type { CopyLosses } from "./losses.js";
import { textOf } from "./plain-text.js";
import { raisedContent } from "./raised.js";
import { withoutEmpty } from "./without-empty.js";
import { kept, notes, removed, renamed } from "./tags.js";
import { wholeCharacters } from "../cut-text.js";

/** What cleaning needs to know and to take down. */
export interface Cleaning {
  /** The address that relative addresses are resolved against. */
  readonly base: string | undefined;
  readonly losses: CopyLosses;
  /** The addresses of the pictures met so far. */
  readonly images: Set<string>;
}

interface Within extends Cleaning {
  /** Gives the addresses of the pictures that are shown without `<noscript>`. */
  readonly shown: () => ReadonlySet<string>;
}

/** Deeper than any copy nests; a hostile page nests until the call stack ends. */
const deepest = 100;

/**
 * Gives the part of HTML that news copy may have, and that Markdown can write: what the renderer's sanitiser lets through.
 * Nothing that runs is left, every address is absolute, and what was taken out is taken down.
 *
 * @param root the HTML as it was parsed; it is not changed
 */
export function cleanHtml(root: Root, cleaning: Cleaning): Root {
  let pictures: ReadonlySet<string> | undefined;
  const shown = () => (pictures ??= shownPictures(root, cleaning.base));
  const cleaned = cleanAll(root.children, { ...cleaning, shown }, 0);
  return { type: "root", children: inParagraphs(withoutEmpty(withoutNesting(joined(cleaned)))) };
}

function cleanAll(nodes: readonly RootContent[], cleaning: Within, depth: number): ElementContent[] {
  return nodes.flatMap((node) => clean(node, cleaning, depth));
}

function clean(node: RootContent, cleaning: Within, depth: number): readonly ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const { tagName } = node;
  const { losses } = cleaning;
  for (const name of Object.keys(node.properties))
    if (/^on[A-Z]/.test(name)) losses.add(name.toLowerCase(), "Scripts are never carried.");
  const inside = (children = node.children) => cleanAll(children, cleaning, depth + 1);
  if (depth > deepest) {
    losses.add(`<${tagName}>`, "It nests deeper than any copy; its text was kept.");
    return [{ type: "text", value: textOf(node) }];
  }
  const why = removed.get(tagName);
  if (why !== undefined) {
    losses.add(`<${tagName}>`, why);
    return [];
  }
  if (embeds.has(tagName)) return cleanEmbed(node, cleaning);
  const characters = raisedContent(node);
  if (characters) return inside(characters);
  const note = notes.get(tagName);
  if (note !== undefined) losses.add(`<${tagName}>`, note);
  switch (tagName) {
    case "img":
    case "amp-img":
      return cleanImage(node, cleaning);
    case "noscript":
      return inside([...cleanNoscript(node, cleaning.base, cleaning.shown())]);
    case "a":
      return [...gapBefore(node), ...cleanLink(node, inside(), cleaning)];
    case "table":
      return cleanTable(node, cleaning, (child) => joined(cleanAll(child.children, cleaning, depth + 1)));
    case "q":
      return [{ type: "text", value: "“" }, ...inside(), { type: "text", value: "”" }];
    case "rt":
      return [{ type: "text", value: "(" }, ...inside(), { type: "text", value: ")" }];
    case "dt":
    case "summary":
      return [paragraph(marked(element("strong", []), joined(inside())))];
    case "pre":
      return cleanPre(node, losses);
    case "ol":
      return cleanOrdered(node, inItems(joined(inside())), losses);
    case "abbr":
      return inside();
  }
  const name = renamed.get(tagName) ?? tagName;
  if (name === "code") return cleanCode(node, losses);
  if (!kept.has(name)) return inside();
  const children = joined(inside());
  if (name === "p") return [paragraph(children)];
  if (name === "li") return [element(name, children, { value: attributeOf(node, "value") })];
  if (name === "ul") return [element(name, inItems(children))];
  if (name === "em" || name === "strong") return marked(element(name, []), children);
  if (!/^h\d$/.test(name)) return [element(name, children)];
  const tellJoined = () =>
    losses.add(`<${tagName}>`, "A heading is one line, so what stood apart in it was joined.");
  return [element(name, phrasesOf(children, tellJoined))];
}

/** WordPress's button beside a file's name is kept apart from it by its style alone. */
function gapBefore({ properties: { className } }: Element): readonly ElementContent[] {
  const isButton = Array.isArray(className) && className.includes("wp-block-file__button");
  return isButton ? [{ type: "text", value: " " }] : [];
}

function cleanLink(
  node: Element,
  children: ElementContent[],
  { base, losses }: Cleaning,
): readonly ElementContent[] {
  const href = attributeOf(node, "href");
  const address = href === undefined ? undefined : readableAddress(href, base);
  if (address === undefined) {
    if (href !== undefined && href.trim() !== "")
      losses.add(
        "<a href>",
        "The address is none that a reader may be sent to; the words were kept.",
        wholeCharacters(href, 120),
      );
    return children;
  }
  if (address.startsWith("#"))
    losses.add("<a href>", "The place on the page that it led to has no name any more.", address);
  const title = attributeOf(node, "title");
  const link = element("a", [], { href: address, ...(title !== undefined && { title }) });
  return marked(link, joined(children), () =>
    losses.add("<a href>", "Code has no links; the words were kept.", address),
  );
}
