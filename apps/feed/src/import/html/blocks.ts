import type { Element, ElementContent, Nodes } from "hast";
import { element, isElement } from "./elements.js";
import { joined } from "./join-phrases.js";
import { textOf } from "./plain-text.js";

const simple = ["p", "div", "blockquote", "ul", "ol", "li", "hr", "pre"];
const headings = ["h2", "h3", "h4", "h5", "h6"];
const tables = ["table", "thead", "tbody", "tr", "th", "td"];
const names: ReadonlySet<string> = new Set([...simple, ...headings, ...tables]);

/** Whether a part of cleaned copy stands apart from its neighbours. */
export function isBlock(node: Nodes): node is Element {
  return node.type === "element" && names.has(node.tagName);
}

/** Whether a part of copy is white space or a line break. */
export function isNothing(node: ElementContent): boolean {
  return (node.type === "text" && /^[ \t\r\n\f]*$/.test(node.value)) || isBreak(node);
}

/** Gives a paragraph; where there are blocks in it, which a paragraph cannot have, a box around them. */
export function paragraph(children: ElementContent[]): Element {
  return element(children.some(isBlock) ? "div" : "p", children);
}

/**
 * Marks copy as a link or emphasis. Markdown's go around words and never around blocks, so within blocks their words are
 * marked.
 *
 * @param mark the link or emphasis, with nothing in it
 * @param leaveCode is called for code that has to go without
 */
export function marked(
  mark: Element,
  children: readonly ElementContent[],
  leaveCode?: () => void,
): ElementContent[] {
  if (!children.some(isBlock)) return markedParts(mark, children);
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    result.push(...(run.every(isSpace) ? run : [{ ...mark, children: run }]));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) {
      run.push(child);
      continue;
    }
    endRun();
    if (child.tagName === "pre") leaveCode?.();
    const isLeft = child.tagName === "pre" || child.children.every(isSpace);
    result.push(isLeft ? child : { ...child, children: joined(marked(mark, child.children, leaveCode)) });
  }
  endRun();
  return result;
}

/** Marks each of the parts that blank lines divide, so that these are around the marks and not within. */
function markedParts(mark: Element, children: readonly ElementContent[]): ElementContent[] {
  return partsOf(children).flatMap((part, index) => [
    ...(index === 0 ? [] : [element("br", []), element("br", [])]),
    { ...mark, children: part },
  ]);
}

/** Divides copy at its blank lines: where line breaks follow one another, with nothing or white space between. */
export function partsOf(nodes: readonly ElementContent[]): readonly ElementContent[][] {
  const parts: ElementContent[][] = [];
  let part: ElementContent[] = [];
  let isBroken = false;
  for (const node of nodes) {
    if (isBreak(node) && isBroken) {
      parts.push(part.slice(0, part.findLastIndex((each) => !isBreak(each) && !isSpace(each)) + 1));
      part = [];
    } else part.push(node);
    isBroken = isBreak(node) || (isBroken && isSpace(node));
  }
  return [...parts, part];
}

/**
 * Gives copy as phrases, for a place of one line such as a heading or a cell: blocks and lines are joined by spaces.
 *
 * @param tell is called where there were several
 */
export function phrasesOf(nodes: readonly ElementContent[], tell: () => void): ElementContent[] {
  if (!nodes.some((node) => isBlock(node) || isBreak(node))) return [...nodes];
  const lines = linesOf(nodes).filter((line) => !line.every(isSpace));
  if (lines.length > 1) tell();
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: "text", value: " " }, ...line]));
}

function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else if (isBlock(node))
      lines.push(...(node.tagName === "pre" ? codeLines(node) : linesOf(node.children)), []);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function codeLines(pre: Element): ElementContent[][] {
  const lines = textOf(pre, true).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((value) => [element("code", [{ type: "text", value }])]);
}

function isBreak(node: ElementContent): boolean {
  return isElement(node, "br");
}

/** Whether a part of copy is white space, non-breaking spaces among it. */
export function isSpace(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}
