import type { Element, Nodes } from "hast";
import { element, isElement } from "./elements.js";
import { wordsIn } from "./plain-text.js";

/** A block of copy that is one picture, with its caption where it has one. */
export interface PictureBlock {
  readonly node: Element;
  readonly picture: Element;
  /** Its caption on one line; empty where it has none. */
  readonly caption: string;
  /** Whether a link leads from the picture or its caption. */
  readonly isLinked: boolean;
}

/** What may stand around a picture, and is no picture, caption or words. */
const around = /^(?:figure|p|div|span|center|picture|source|a|br)$/;

/** Gives a block that holds one picture, and no words but its caption; nothing where an element is none. */
export function pictureBlock(node: Element): PictureBlock | undefined {
  if (isPhrase(node)) {
    const block = pictureBlock(element("p", [node]));
    return block && { ...block, node };
  }
  if (!isElement(node, "figure", "p", "div", "center")) return undefined;
  const inside = elementsIn(node);
  const legend = inside.find((each) => each.tagName === "figcaption");
  const inLegend = legend ? elementsIn(legend) : [];
  const caption = legend ? wordsIn(legend) : "";
  const [picture, another] = picturesIn(node);
  if (!picture || another || inLegend.includes(picture) || wordsIn(node) !== caption) return undefined;
  const others = inside.filter((each) => each !== picture && each !== legend && !inLegend.includes(each));
  if (others.some(({ tagName }) => !around.test(tagName))) return undefined;
  return { node, picture, caption, isLinked: inside.some((each) => each.tagName === "a") };
}

/** Says whether a part of copy may stand in a line, beside words. */
export function isPhrase(node: Nodes): node is Element {
  return isElement(node, "img", "amp-img", "picture", "a");
}

/** Gives the pictures in a part of copy, in their order. */
export function picturesIn(node: Nodes): readonly Element[] {
  return elementsIn(node).filter((each) => isElement(each, "img", "amp-img"));
}

/** Gives the elements in a part of copy, in their order; it may nest deeper than the call stack is. */
function elementsIn(node: Nodes): readonly Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = "children" in node ? node.children.toReversed() : [];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (each.type === "element") found.push(each);
    if ("children" in each) stack.push(...each.children.toReversed());
  }
  return found;
}
