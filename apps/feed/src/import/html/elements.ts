import type { Element, Nodes } from "hast";

/** Makes an element of the tree that is written as Markdown. */
export function element(
  tagName: string,
  children: Element["children"],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

/** Says whether a part of a tree is an element of one of some names. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === "element" && names.includes(node.tagName);
}
