import type { Element, ElementContent } from "hast";
import { classesOf } from "./attributes.js";
import { element } from "./elements.js";

/** Whether code is a poem of WordPress. */
export function isVerse(node: Element): boolean {
  return classesOf(node).includes("wp-block-verse");
}

/** Gives a poem, whose lines and indents stand in it as they do in code, with the elements and characters that show them in copy. */
export function versed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "element") return [{ ...node, children: versed(node.children) }];
    if (node.type !== "text") return [];
    return node.value.split("\n").flatMap((line, index): ElementContent[] => {
      if (index === 0) return [{ type: "text", value: line }];
      const value = line.replace(/^[ \t]+/, (indent) => "\u00A0".repeat(indent.length));
      return [element("br", []), { type: "text", value }];
    });
  });
}
