import type { Element } from "hast";
import { attributeOf } from "./attributes.js";
import { isNothing } from "./blocks.js";

/**
 * Gives what stands in a heading. Where that is a button alone, it unfolds what stands below, and its words are the heading's.
 * Beside words, a button is for something else.
 */
export function withoutButtons(nodes: Element["children"]): Element["children"] {
  const [button, ...others] = nodes.filter((node) => !isNothing(node));
  if (button?.type !== "element" || button.tagName !== "button" || others.length > 0) return nodes;
  return button.children.filter(
    (child) => child.type !== "element" || attributeOf(child, "ariaHidden") !== "true",
  );
}
