import type { Element, ElementContent, Nodes } from "hast";
import { attributeOf, classesOf } from "./attributes.js";
import { pictureSource } from "./clean-image.js";
import { isElement } from "./elements.js";
import type { CopyLosses } from "./losses.js";
import { textOf } from "./plain-text.js";

const blocks: ReadonlySet<string> = new Set("div p figure header section h2 h3 h4 h5 h6".split(" "));

/**
 * Gives a link around several blocks, one of which its class calls the title, with that alone as the link: as a card of another page or a
 * file, as Ghost and beehiiv have them, that said the same link once for each of its parts. Gives nothing where a link is no such card.
 *
 * @param losses takes down the pictures in it that say nothing, such as another site's sign
 */
export function linkedCard(link: Element, losses: CopyLosses): readonly ElementContent[] | undefined {
  const title = found(link, (node) => classesOf(node).some((name) => /[-_]title$/.test(name)));
  if (!title || !found(link, (node) => blocks.has(node.tagName))) return undefined;
  const [words, others] = [textOf(title).trim(), textOf(link).trim()];
  if (words === "" || words === others) return undefined;
  const unlinked = (node: ElementContent): readonly ElementContent[] => {
    if (node.type !== "element") return [node];
    if (node === title) return [{ ...title, children: [{ ...link, children: title.children }] }];
    if (isElement(node, "img") && (attributeOf(node, "alt") ?? "").trim() === "") {
      const reason = "A picture on a card that leads elsewhere says nothing, and is not carried.";
      losses.add("<img>", reason, pictureSource(node));
      return [];
    }
    const whole = { ...node, children: node.children.flatMap(unlinked) };
    // Names of authors and sites stand apart by their style alone.
    return node.tagName === "span" ? [whole, { type: "text", value: " " }] : [whole];
  };
  return link.children.flatMap(unlinked);
}

/** Gives the first element within another that is as asked for. */
function found(within: Element, isIt: (node: Element) => boolean): Element | undefined {
  const stack: Nodes[] = within.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== "element") continue;
    if (isIt(node)) return node;
    stack.push(...node.children.toReversed());
  }
  return undefined;
}
