import type { Element, ElementContent } from "hast";
import { element, isElement } from "./elements.js";
import { isBlock, isNothing } from "./blocks.js";

/**
 * Gives copy with words that stand beside blocks, or by themselves, in paragraphs: there the line breaks at their ends mean nothing,
 * as in a browser, and their characters are escaped.
 */
export function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const words = run.slice(
      run.findIndex((node) => !isNothing(node)),
      run.findLastIndex((node) => !isNothing(node)) + 1,
    );
    if (words.length > 0) result.push(element("p", words));
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
