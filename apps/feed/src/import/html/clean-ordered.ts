import type { Element, ElementContent } from "hast";
import { attributeOf } from "./attributes.js";
import { element } from "./elements.js";
import type { CopyLosses } from "./losses.js";

/** What Markdown can count to (CommonMark, section 5.2). */
const highest = 999_999_999;

/**
 * Gives a numbered list whose items have the numbers that browsers show. Markdown counts upwards without a gap, so a list that does
 * not becomes several.
 *
 * @param node the list as it was
 * @param items its items, cleaned, with the numbers that they were given
 */
export function cleanOrdered(
  node: Element,
  items: readonly Element[],
  losses: CopyLosses,
): readonly ElementContent[] {
  const numbers = numbersOf(node, items);
  if (numbers.some((number) => number < 0 || number > highest)) {
    losses.add(
      "<ol>",
      `Lists are counted from 0 to ${highest}; this one is counted from 1.`,
      numbers.join(", "),
    );
    return [element("ol", [...items])];
  }
  const lists: Element[] = [];
  for (const [index, item] of items.entries()) {
    const number = numbers[index] ?? 1;
    const last = index === 0 || number !== (numbers[index - 1] ?? 0) + 1 ? undefined : lists.at(-1);
    if (last) last.children.push(item);
    else lists.push(element("ol", [item], { start: number }));
  }
  if (lists.length > 1)
    losses.add(
      "<ol>",
      "Lists are counted upwards without a gap, so this one became several, with the same numbers.",
    );
  return lists;
}

function numbersOf(node: Element, items: readonly Element[]): readonly number[] {
  const isReversed = attributeOf(node, "reversed") !== undefined || node.properties["reversed"] === true;
  let next = integerOf(node, "start") ?? (isReversed ? items.length : 1);
  return items.map((item) => {
    const number = integerOf(item, "value") ?? next;
    next = number + (isReversed ? -1 : 1);
    return number;
  });
}

/** Gives a whole number as browsers read it; nothing where there is none. */
function integerOf(node: Element, name: "start" | "value"): number | undefined {
  const [digits] = /^\s*[+-]?\d+/.exec(attributeOf(node, name) ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}
