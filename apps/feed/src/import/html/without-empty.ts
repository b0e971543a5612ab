import type { Element } from "hast";
import { element } from "./attributes.js";
import { isBlock } from "./blocks.js";

type Content = Element["children"][number];

const dropped: ReadonlySet<string> = new Set(["p", "div", "ul", "ol", "h2", "h3", "h4", "h5", "h6"]);

/**
 * Takes the blocks out that have nothing in them. They keep their neighbours apart all the same, as in a browser: a stray
 * `</p>` between two words is such a block.
 */
export function withoutEmpty(nodes: readonly Content[]): Content[] {
  const children = nodes.map((node) =>
    node.type === "element" && node.tagName !== "pre"
      ? { ...node, children: withoutEmpty(node.children) }
      : node,
  );
  if (!children.some(isEmpty)) return children;
  const result: Content[] = [];
  let run: Content[] = [];
  for (const child of children) {
    if (!isBlock(child)) {
      run.push(child);
      continue;
    }
    if (!run.every(isNothing)) result.push(element("p", run));
    run = [];
    if (!isEmpty(child)) result.push(child);
  }
  return [...result, ...run];
}

function isEmpty(node: Content): boolean {
  return isBlock(node) && dropped.has(node.tagName) && node.children.every(isNothing);
}

/** Says whether a part of copy is white space or a line break. */
export function isNothing(node: Content): boolean {
  return (
    (node.type === "text" && /^[ \t\r\n\f]*$/.test(node.value)) ||
    (node.type === "element" && node.tagName === "br")
  );
}
