import type { Element } from "hast";

const above = charactersFor("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");
const below = charactersFor("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");

/** What may stand among raised or lowered characters, as in notes 1,2. */
const among = /^[\s,.;:*†‡[\]–]$/u;

/**
 * Gives what stands above or below the line in characters that are made for it: without them, ten to the power of six is 106.
 *
 * @returns nothing where there are no such characters for it
 */
function raised(name: "sup" | "sub", text: string): string | undefined {
  const characters = name === "sup" ? above : below;
  const written = Array.from(text);
  if (!written.some((each) => characters.has(each))) return undefined;
  if (!written.every((each) => characters.has(each) || among.test(each))) return undefined;
  return written.map((each) => characters.get(each) ?? each).join("");
}

/** Gives an element's content in such characters; nothing where it is more than words and links, or there are none for it. */
export function raisedContent({ tagName, children }: Element): Element["children"] | undefined {
  if (tagName !== "sup" && tagName !== "sub") return undefined;
  const result: Element["children"] = [];
  let isRaised = false;
  for (const child of children) {
    const [only, ...others] = child.type === "element" ? child.children : [child];
    if (only?.type !== "text" || others.length > 0) return undefined;
    const value = raised(tagName, only.value);
    if (value === undefined && !Array.from(only.value).every((each) => among.test(each))) return undefined;
    isRaised ||= value !== undefined;
    const text = { type: "text" as const, value: value ?? only.value };
    result.push(child.type === "element" ? { ...child, children: [text] } : text);
  }
  return isRaised ? result : undefined;
}

function charactersFor(onTheLine: string, made: string): ReadonlyMap<string, string> {
  const all = Array.from(made);
  return new Map(Array.from(onTheLine, (each, index) => [each, all[index] ?? each]));
}
