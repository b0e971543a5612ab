import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Page } from "./page.ts";

/** The attributes that hold an address. */
const addresses = new Set(["href", "src"]);

/** Gives the links of an HTML page, and the names by which its parts can be linked. */
export function htmlPage(text: string): Page {
  const links: string[] = [];
  const anchors = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      if (addresses.has(name)) links.push(value);
      if (name === "id" || name === "name") anchors.add(value);
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  return { links, anchors };
}
