import type { Element, ElementContent } from "hast";
import { element, isElement } from "./elements.js";

const phrases: ReadonlySet<string> = new Set(["em", "strong", "a"]);

/**
 * Gives nodes with white space and line breaks moved out of emphasis and links, empty ones taken out, and neighbours of one
 * kind joined: editors leave `<b>word </b><b>next</b>`, which Markdown could write only with character references.
 */
export function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) for (const part of hoisted(node)) push(part, result);
  return result;
}

/** Gives nodes in which no emphasis or link stands within one of its own kind: there it would mean nothing, or something else. */
export function withoutNesting(
  nodes: readonly ElementContent[],
  around: ReadonlySet<string> = new Set(),
): ElementContent[] {
  const flat = nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type !== "element") return [node];
    const { tagName } = node;
    if (!phrases.has(tagName)) return [{ ...node, children: withoutNesting(node.children, around) }];
    if (around.has(tagName)) return withoutNesting(node.children, around);
    return [{ ...node, children: withoutNesting(node.children, new Set([...around, tagName])) }];
  });
  return joined(flat);
}

function push(node: ElementContent, result: ElementContent[]): void {
  const [before, last] = [result.at(-2), result.at(-1)];
  if (node.type === "text" && last?.type === "text") {
    result[result.length - 1] = { type: "text", value: last.value + node.value };
  } else if (isMark(node) && isMark(last) && last.tagName === node.tagName) {
    result[result.length - 1] = element(node.tagName, joined([...last.children, ...node.children]));
  } else if (isElement(node, "code") && isElement(last, "code")) {
    result[result.length - 1] = element("code", joined([...last.children, ...node.children]));
  } else if (isMark(node) && isMark(before) && before.tagName === node.tagName && last && isSpace(last)) {
    result.splice(-2, 2, element(node.tagName, joined([...before.children, last, ...node.children])));
  } else if (!(node.type === "text" && node.value === "")) result.push(node);
}

function isMark(node: ElementContent | undefined): node is Element {
  return isElement(node, "em", "strong");
}

function isSpace(node: ElementContent): boolean {
  return node.type === "text" && /^[ \t\n]+$/.test(node.value);
}

/** Takes the white space and the line breaks at the ends of a phrase out of it. */
function hoisted(node: ElementContent): readonly ElementContent[] {
  if (node.type !== "element" || !phrases.has(node.tagName)) return [node];
  const [before, inside, after]: [ElementContent[], ElementContent[], ElementContent[]] = [
    [],
    [...node.children],
    [],
  ];
  for (let first = inside[0]; first; first = inside[0]) {
    if (isElement(first, "br")) before.push(first);
    else if (first.type === "text") {
      const text = first.value.trimStart();
      if (text.length < first.value.length)
        before.push({ type: "text", value: first.value.slice(0, first.value.length - text.length) });
      if (text !== "") {
        inside[0] = { type: "text", value: text };
        break;
      }
    } else break;
    inside.shift();
  }
  for (let last = inside.at(-1); last; last = inside.at(-1)) {
    if (isElement(last, "br")) after.unshift(last);
    else if (last.type === "text") {
      const text = last.value.trimEnd();
      if (text.length < last.value.length)
        after.unshift({ type: "text", value: last.value.slice(text.length) });
      if (text !== "") {
        inside[inside.length - 1] = { type: "text", value: text };
        break;
      }
    } else break;
    inside.pop();
  }
  return inside.length === 0 ? [...before, ...after] : [...before, { ...node, children: inside }, ...after];
}
