import type { Element, ElementContent } from "hast";
import { element, isElement } from "./elements.js";
import { isBlock, isNothing, partsOf } from "./blocks.js";

/**
 * Gives copy with words that stand beside blocks, or by themselves, in paragraphs: there the line breaks at their ends mean nothing,
 * as in a browser, and their characters are escaped. Two line breaks are a blank line, as many editors write it between paragraphs.
 */
export function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    for (const part of partsOf(run)) {
      const words = part.slice(
        part.findIndex((node) => !isNothing(node)),
        part.findLastIndex((node) => !isNothing(node)) + 1,
      );
      if (words.length > 0) result.push(element("p", words));
    }
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    result.push(node);
  }
  endRun();
  return result;
}

/** Gives copy in paragraphs where blank lines of line breaks divide it, and as it is where none do. */
export function apart(nodes: ElementContent[]): ElementContent[] {
  return partsOf(nodes).length > 1 ? inParagraphs(nodes) : nodes;
}

/**
 * Gives what stands in a list as its items. What is in none, as old editors write the lists within a list, belongs to the item
 * before it, as browsers show it; before the first one, it is an item of its own.
 */
export function inItems(nodes: readonly ElementContent[]): Element[] {
  const items: Element[] = [];
  let loose: ElementContent[] = [];
  const endLoose = () => {
    const content = inParagraphs(loose);
    loose = [];
    if (content.length === 0) return;
    const last = items.pop();
    items.push(last ? { ...last, children: [...last.children, ...content] } : element("li", content));
  };
  for (const node of nodes) {
    if (!isElement(node, "li")) {
      loose.push(node);
      continue;
    }
    endLoose();
    items.push(node);
  }
  endLoose();
  return items;
}
