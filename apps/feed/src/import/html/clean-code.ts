import type { Element, ElementContent } from "hast";
import { attributeOf } from "./attributes.js";
import { element, isElement } from "./elements.js";
import type { CopyLosses } from "./losses.js";
import { textOf } from "./plain-text.js";
import { wholeCharacters } from "../cut-text.js";

/** Code keeps its white space, and nothing else: marks within it are another program's colours. */
export function cleanPre(node: Element, losses: CopyLosses): readonly ElementContent[] {
  tellWithin(node, losses);
  const code = node.children.find((child) => isElement(child, "code"));
  const className = code?.properties["className"];
  const value = textOf(node, true);
  return [
    element("pre", [
      element("code", [{ type: "text", value }], Array.isArray(className) ? { className } : {}),
    ]),
  ];
}

/** Marks within code are another program's colours; the white space at its ends is its neighbours'. */
export function cleanCode(node: Element, losses: CopyLosses): readonly ElementContent[] {
  tellWithin(node, losses);
  const text = textOf(node);
  // Only what breaks a line in a browser breaks one here.
  const lines = text.trim();
  if (lines.includes("\n"))
    return [element("pre", [element("code", [{ type: "text", value: lines.replaceAll(/ *\n+ ?/g, "\n") }])])];
  const value = text.replaceAll(/\s+/g, " ");
  const code = value.trim();
  if (code === "") return [{ type: "text", value }];
  const [start, end] = [value.startsWith(" ") ? " " : "", value.endsWith(" ") ? " " : ""];
  return [
    { type: "text", value: start },
    element("code", [{ type: "text", value: code }]),
    { type: "text", value: end },
  ];
}

/** Takes down the links and pictures in code. Walks without recursion: hostile HTML nests deep. */
function tellWithin(code: Element, losses: CopyLosses): void {
  const stack: ElementContent[] = [code];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== "element") continue;
    const href = node.tagName === "a" ? attributeOf(node, "href") : undefined;
    if (href !== undefined)
      losses.add("<a href>", "Code has no links; the words were kept.", wholeCharacters(href, 120));
    if (node.tagName === "img")
      losses.add("<img>", "Code has no pictures.", wholeCharacters(attributeOf(node, "src") ?? "", 60));
    stack.push(...node.children.toReversed());
  }
}
