import type { Element } from "hast";
import { attributeOf } from "./attributes.js";

/** Gives what an element's own style says of a property; nothing where it says nothing. */
function styleOf(node: Element, property: string): string | undefined {
  const style = attributeOf(node, "style") ?? "";
  // Addresses in brackets may hold semicolons, as those of embedded pictures do; gradients have colors in brackets within theirs.
  const found = Array.from(style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:((?:\((?:[^()]|\([^()]*\))*\)|[^;(])*)/gi));
  return found.findLast(([, name]) => name?.toLowerCase() === property)?.[2]?.trim();
}

/** Whether nobody sees an element unless a script shows it. */
export function isHidden(node: Element): boolean {
  const { hidden } = node.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return (
    /^none\b/i.test(styleOf(node, "display") ?? "") || /^hidden\b/i.test(styleOf(node, "visibility") ?? "")
  );
}

/**
 * Whether an element for bold or italic words takes that back: Google Docs puts a bold element that is not bold around all of a text.
 *
 * @param name what it is for
 */
export function isUnmarked(node: Element, name: "strong" | "em"): boolean {
  return name === "strong"
    ? /^(?:normal|[1-5]00)\b/i.test(styleOf(node, "font-weight") ?? "")
    : /^normal\b/i.test(styleOf(node, "font-style") ?? "");
}

/** Whether an element's words are struck out. */
export function isStruckOut(node: Element): boolean {
  return ["text-decoration", "text-decoration-line"].some((name) =>
    /\bline-through\b/i.test(styleOf(node, name) ?? ""),
  );
}

/** Whether an element is a point that nobody sees, as its attributes or its style say. */
export function isPixel(node: Element): boolean {
  return ["width", "height"].every((name) => {
    const size = attributeOf(node, name) ?? /^\d+(?=px\b)/i.exec(styleOf(node, name) ?? "")?.[0];
    return size !== undefined && Number(size) <= 1;
  });
}

/** Gives the address of the picture behind an element's words, as it was written; nothing where there is none. */
export function pictureBehind(node: Element): string | undefined {
  const written = ["background-image", "background"].map((name) => styleOf(node, name) ?? "").join(" ");
  const [, double, single, bare] = /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))/i.exec(written) ?? [];
  const address = double ?? single ?? bare;
  return address === undefined || /^data:/i.test(address) ? undefined : address;
}
