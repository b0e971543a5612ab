import type { Element } from "hast";
import { attributeOf } from "./attributes.js";
import { isElement } from "./elements.js";
import { textOf } from "./plain-text.js";

/**
 * Gives what stands in a heading without the mark beside it, such as “#” or “¶”, that leads to the heading itself: site generators put
 * it there for those who want its address.
 */
export function withoutAnchors(nodes: Element["children"]): Element["children"] {
  return nodes.filter(
    (node) =>
      !isElement(node, "a") ||
      attributeOf(node, "href")?.includes("#") !== true ||
      !/^[#¶§🔗]+$/u.test(textOf(node).trim()),
  );
}
