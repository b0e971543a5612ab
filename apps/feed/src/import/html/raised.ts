import type { Element } from "hast";

const above = charactersFor("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");
const below = charactersFor("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");

/** What may stand among raised or lowered characters, as in notes 1,2. */
const among = /^[\s,.;:*†‡[\]–]$/u;

/**
 * Gives what stands above or below the line in characters that are made for it: without them, ten to the power of six is 106.
 *
 * @returns nothing where an element is another one, holds more than words and links, or there are no such characters for it
 */
export function raisedContent({ tagName, children }: Element): Element["children"] | undefined {
  const characters = tagName === "sup" ? above : tagName === "sub" ? below : undefined;
  if (!characters) return undefined;
  const result: Element["children"] = [];
  let isRaised = false;
  for (const child of children) {
    const [only, ...others] = child.type === "element" ? child.children : [child];
    if (only?.type !== "text" || others.length > 0) return undefined;
    const written = Array.from(only.value);
    if (!written.every((each) => characters.has(each) || among.test(each))) return undefined;
    isRaised ||= written.some((each) => characters.has(each));
    const value = written.map((each) => characters.get(each) ?? each).join("");
    const text = { type: "text" as const, value };
    result.push(child.type === "element" ? { ...child, children: [text] } : text);
  }
  return isRaised ? result : undefined;
}

function charactersFor(onTheLine: string, made: string): ReadonlyMap<string, string> {
  const all = Array.from(made);
  return new Map(Array.from(onTheLine, (each, index) => [each, all[index] ?? each]));
}
