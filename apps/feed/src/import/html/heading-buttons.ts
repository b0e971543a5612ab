import type { Element } from "hast";
import { attributeOf } from "./attributes.js";

/** What unfolds below a heading is unfolded by a button in it, whose words are the heading's. */
export function withoutButtons(nodes: Element["children"]): Element["children"] {
  return nodes.flatMap((node) =>
    node.type === "element" && node.tagName === "button"
      ? node.children.filter(
          (child) => child.type !== "element" || attributeOf(child, "ariaHidden") !== "true",
        )
      : node,
  );
}
