import type { ElementContent } from "hast";
import { isBlock, isNothing, isSpace } from "./blocks.js";
import { inParagraphs } from "./loose-content.js";

const dropped: ReadonlySet<string> = new Set(["p", "div", "ul", "ol", "h2", "h3", "h4", "h5", "h6"]);

/**
 * Takes the blocks out that have nothing in them, or but a non-breaking space, as editors write a blank line. They keep their
 * neighbours apart all the same, as in a browser: a stray `</p>` between two words is such a block.
 */
export function withoutEmpty(nodes: readonly ElementContent[]): ElementContent[] {
  const children = nodes.map((node) =>
    node.type === "element" && node.tagName !== "pre"
      ? { ...node, children: withoutEmpty(node.children) }
      : node,
  );
  return children.some(isEmpty) ? inParagraphs(children).filter((node) => !isEmpty(node)) : children;
}

function isEmpty(node: ElementContent): boolean {
  return (
    isBlock(node) &&
    dropped.has(node.tagName) &&
    node.children.every((child) => isNothing(child) || isSpace(child))
  );
}
