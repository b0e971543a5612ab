import type { Element, ElementContent, Root, RootContent } from "hast";
import { onOneLine } from "../../on-one-line.js";
import { attributeOf } from "./attributes.js";
import { element } from "./elements.js";
import { marked, paragraph, phrasesOf } from "./blocks.js";
import { cleanCode, cleanPre } from "./clean-code.js";
import { withPictureBehind } from "./clean-behind.js";
import { cleanEmbed } from "./clean-embed.js";
import { cleanImage } from "./clean-image.js";
import { cleanLink } from "./clean-link.js";
import { cleanNoscript, shownPictures } from "./clean-noscript.js";
import { cleanOrdered } from "./clean-ordered.js";
import { cleanTable } from "./clean-table.js";
import { isVerse, versed } from "./clean-verse.js";
import { joined, withoutNesting } from "./join-phrases.js";
import { withoutAnchors } from "./heading-anchors.js";
import { withoutButtons } from "./heading-buttons.js";
import { apart, inItems, inParagraphs } from "./loose-content.js";
import { linkedCard } from "./linked-card.js";
import type { CopyLosses } from "./losses.js";
import { textOf } from "./plain-text.js";
import { raisedContent } from "./raised.js";
import { whyNoCopy } from "./site-controls.js";
import { isHidden, isStruckOut, isUnmarked } from "./styled.js";
import { withoutCommands } from "./without-commands.js";
import { withoutEmpty } from "./without-empty.js";
import { embeds, flow, kept, notes, removed, renamed, struck, wordless } from "./tags.js";
import { wholeCharacters } from "../cut-text.js";

/** What cleaning needs to know and to take down. */
export interface Cleaning {
  /** The address that relative addresses are resolved against. */
  readonly base: string | undefined;
  readonly losses: CopyLosses;
  /** The addresses of the pictures met so far, with what each shows, where its alternative text says it. */
  readonly images: Map<string, string>;
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
  const copy = withoutCommands(root, cleaning.losses);
  const cleaned = cleanAll(copy.children, { ...cleaning, shown }, 0);
  return { type: "root", children: inParagraphs(withoutEmpty(withoutNesting(joined(cleaned)))) };
}

function cleanAll(nodes: readonly RootContent[], cleaning: Within, depth: number): ElementContent[] {
  return nodes.flatMap((node) => clean(node, cleaning, depth));
}

function clean(given: RootContent, cleaning: Within, depth: number): readonly ElementContent[] {
  if (given.type === "text") return [{ type: "text", value: given.value }];
  if (given.type !== "element") return [];
  const { losses } = cleaning;
  const node = withPictureBehind(given, cleaning, cleaning.shown);
  const { tagName } = node;
  for (const name of Object.keys(node.properties))
    if (/^on[A-Z]/.test(name)) losses.add(name.toLowerCase(), "Scripts are never carried.");
  const inside = (children = node.children) => cleanAll(children, cleaning, depth + 1);
  if (depth > deepest) {
    losses.add(`<${tagName}>`, "It nests deeper than any copy; its text was kept.");
    return [{ type: "text", value: textOf(node) }];
  }
  const why = whyNoCopy(node) ?? removed.get(tagName);
  if (why !== undefined) {
    losses.add(`<${tagName}>`, why, wordless.has(why) ? undefined : wordsOf(node));
    return [];
  }
  if (embeds.has(tagName)) return cleanEmbed(node, cleaning);
  const characters = raisedContent(node);
  if (characters) return inside(characters);
  if (isHidden(node) && node.children.length > 0)
    losses.add("hidden", "What was hidden unless a script showed it is shown.", wordsOf(node));
  if (isStruckOut(node)) losses.add("line-through", struck, wordsOf(node));
  const note = notes.get(tagName);
  if (note !== undefined) losses.add(`<${tagName}>`, note, note === struck ? wordsOf(node) : undefined);
  switch (tagName) {
    case "img":
    case "amp-img":
      return cleanImage(node, cleaning);
    case "noscript":
      return inside([...cleanNoscript(node, cleaning.base, cleaning.shown())]);
    case "a": {
      const card = linkedCard(node, losses);
      return card ? inside([...card]) : cleanLink(node, inside(), cleaning);
    }
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
      return isVerse(node) ? [paragraph(joined(inside(versed(node.children))))] : cleanPre(node, losses);
    case "ol":
      return cleanOrdered(node, inItems(joined(inside())), losses);
    case "abbr":
      tellTitle(node, losses);
      return inside();
  }
  const name = renamed.get(tagName) ?? tagName;
  if (name === "code") return cleanCode(node, losses);
  if (!kept.has(name)) return inside();
  const isHeading = /^h\d$/.test(name);
  const content = joined(inside(isHeading ? withoutAnchors(withoutButtons(node.children)) : node.children));
  const children = flow.has(name) ? apart(content) : content;
  if (name === "p") return [paragraph(children)];
  if (name === "li") return [element(name, children, { value: attributeOf(node, "value") })];
  if (name === "ul") return [element(name, inItems(children))];
  if (name === "em" || name === "strong")
    return isUnmarked(node, name) ? children : marked(element(name, []), children);
  if (!isHeading) return [element(name, children)];
  const tellJoined = () =>
    losses.add(`<${tagName}>`, "A heading is one line, so what stood apart in it was joined.");
  return [element(name, phrasesOf(children, tellJoined))];
}

function tellTitle(abbreviation: Element, losses: CopyLosses): void {
  const title = attributeOf(abbreviation, "title");
  if (title !== undefined)
    losses.add(
      "<abbr title>",
      "What an abbreviation stands for is not carried.",
      wholeCharacters(title, 120),
    );
}

/** Gives the beginning of what an element says; nothing where it says nothing. */
function wordsOf({ children }: Element): string | undefined {
  const words = onOneLine(textOf({ type: "root", children }));
  return words === "" ? undefined : wholeCharacters(words, 120);
}
