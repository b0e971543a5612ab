import type { Element, ElementContent, Root, RootContent } from "hast";
import { fileAddress, readableAddress } from "./addresses.js";
import { attributeOf, element } from "./attributes.js";
import { marked, paragraph, phrasesOf } from "./blocks.js";
import { cleanCode, cleanPre } from "./clean-code.js";
import { cleanEmbed, embeds } from "./clean-embed.js";
import { cleanImage } from "./clean-image.js";
import { cleanTable } from "./clean-table.js";
import { joined, withoutNesting } from "./join-phrases.js";
import { inItems, inParagraphs } from "./loose-content.js";
import type { CopyLosses } from "./losses.js";
import { textOf } from "./plain-text.js";
import { withoutEmpty } from "./without-empty.js";
import { kept, notes, removed, renamed } from "./tags.js";

/** What cleaning needs to know and to take down. */
export interface Cleaning {
  /** The address that relative addresses are resolved against. */
  readonly base: string | undefined;
  readonly losses: CopyLosses;
  /** The addresses of the pictures met so far. */
  readonly images: Set<string>;
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
  return {
    type: "root",
    children: inParagraphs(withoutEmpty(withoutNesting(joined(cleanAll(root.children, cleaning, 0))))),
  };
}

function cleanAll(nodes: readonly RootContent[], cleaning: Cleaning, depth: number): ElementContent[] {
  return nodes.flatMap((node) => clean(node, cleaning, depth));
}

function clean(node: RootContent, cleaning: Cleaning, depth: number): readonly ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const { tagName } = node;
  const { losses } = cleaning;
  for (const name of Object.keys(node.properties))
    if (/^on[A-Z]/.test(name)) losses.add(name.toLowerCase(), "Scripts are never carried.");
  const inside = () => cleanAll(node.children, cleaning, depth + 1);
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
  const note = notes.get(tagName);
  if (note !== undefined) losses.add(`<${tagName}>`, note);
  switch (tagName) {
    case "img":
    case "amp-img":
      return cleanImage(node, cleaning);
    case "noscript":
      return cleanNoscript(node, cleaning, depth);
    case "a":
      return cleanLink(node, inside(), cleaning);
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
  if (name === "ul") return [element(name, inItems(children))];
  if (name === "em" || name === "strong") return marked(element(name, []), children);
  if (!/^h\d$/.test(name)) return [element(name, children)];
  const tellJoined = () =>
    losses.add(`<${tagName}>`, "A heading is one line, so what stood apart in it was joined.");
  return [element(name, phrasesOf(children, tellJoined))];
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
        href.slice(0, 120),
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

/** Pictures that load late stand in `<noscript>` once more; what is there already is not taken twice. */
function cleanNoscript(node: Element, cleaning: Cleaning, depth: number): readonly ElementContent[] {
  const isThere = (child: ElementContent): boolean =>
    child.type === "element" &&
    child.tagName === "img" &&
    cleaning.images.has(fileAddress(attributeOf(child, "src"), cleaning.base) ?? "");
  return cleanAll(
    node.children.filter((child) => !isThere(child)),
    cleaning,
    depth + 1,
  );
}

function cleanOrdered(
  node: Element,
  children: ElementContent[],
  losses: CopyLosses,
): readonly ElementContent[] {
  if (attributeOf(node, "reversed") !== undefined || node.properties["reversed"] === true)
    losses.add("<ol reversed>", "Lists are counted upwards.");
  const start = Number(attributeOf(node, "start"));
  return [element("ol", children, Number.isInteger(start) && start >= 0 && start < 1e9 ? { start } : {})];
}
