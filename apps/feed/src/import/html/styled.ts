import type { Element } from "hast";
import { attributeOf } from "./attributes.js";

/** Gives what an element's own style says of a property, in small letters; nothing where it says nothing. */
function styleOf(node: Element, property: string): string | undefined {
  const style = attributeOf(node, "style") ?? "";
  const found = Array.from(style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:([^;]*)/gi));
  return found
    .findLast(([, name]) => name?.toLowerCase() === property)?.[2]
    ?.trim()
    .toLowerCase();
}

/** Whether nobody sees an element unless a script shows it. */
export function isHidden(node: Element): boolean {
  const { hidden } = node.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return (
    /^none\b/.test(styleOf(node, "display") ?? "") || /^hidden\b/.test(styleOf(node, "visibility") ?? "")
  );
}

/**
 * Whether an element for bold or italic words takes that back: Google Docs puts a bold element that is not bold around all of a text.
 *
 * @param name what it is for
 */
export function isUnmarked(node: Element, name: "strong" | "em"): boolean {
  return name === "strong"
    ? /^(?:normal|[1-5]00)\b/.test(styleOf(node, "font-weight") ?? "")
    : /^normal\b/.test(styleOf(node, "font-style") ?? "");
}

/** Whether an element's words are struck out. */
export function isStruckOut(node: Element): boolean {
  return ["text-decoration", "text-decoration-line"].some((name) =>
    /\bline-through\b/.test(styleOf(node, name) ?? ""),
  );
}

/** Whether an element is a point that nobody sees, as its attributes or its style say. */
export function isPixel(node: Element): boolean {
  return ["width", "height"].every((name) => {
    const size = attributeOf(node, name) ?? /^\d+(?=px\b)/.exec(styleOf(node, name) ?? "")?.[0];
    return size !== undefined && Number(size) <= 1;
  });
}

/** Gives the address of the picture behind an element's words, as it was written; nothing where there is none. */
export function pictureBehind(node: Element): string | undefined {
  // Addresses keep their capitals.
  for (const declaration of (attributeOf(node, "style") ?? "").split(";")) {
    if (!/^\s*background(?:-image)?\s*:/i.test(declaration)) continue;
    const [, double, single, bare] =
      /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))/i.exec(declaration) ?? [];
    const address = double ?? single ?? bare;
    if (address !== undefined && !/^data:/i.test(address)) return address;
  }
  return undefined;
}
