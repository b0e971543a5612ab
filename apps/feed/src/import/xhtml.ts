import { type XmlElement, XmlElement as Element, XmlText } from "@rgrove/parse-xml";
import type { ElementContent, Root } from "hast";
import type { SourceText } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** The attributes of HTML that copy may have, by their names in a tree where those differ. */
const names: Readonly<Record<string, string>> = {
  colspan: "colSpan",
  rowspan: "rowSpan",
  srcset: "srcSet",
  "data-src": "dataSrc",
  "data-lazy-src": "dataLazySrc",
  "data-original": "dataOriginal",
  "aria-label": "ariaLabel",
  "aria-hidden": "ariaHidden",
};

/**
 * Gives the HTML that stands in a feed as elements (RFC 4287, section 3.1.1.3), without the `<div>` around it.
 *
 * @param around the element of the feed that holds it
 */
function xhtmlTree(around: XmlElement): Root {
  const elements = around.children.filter((child) => child instanceof Element);
  const [only] = elements;
  const inside = elements.length === 1 && only && localName(only) === "div" ? only : around;
  return { type: "root", children: contentOf(inside) };
}

/** Takes a part of a feed whose HTML stands in it as elements. */
export function xhtmlOf(part: XmlPart, base: string | undefined): SourceText {
  part.takeWhole();
  const [div, ...others] = part.children;
  return {
    value: xhtmlTree(part.element),
    format: "html",
    base: (others.length === 0 ? div?.base : undefined) ?? part.base ?? base,
  };
}

function contentOf(parent: XmlElement): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child instanceof XmlText) return [{ type: "text", value: child.text }];
    if (!(child instanceof Element)) return [];
    const properties = Object.fromEntries(
      Object.entries(child.attributes).map(([name, value]) => [
        propertyName(name),
        name === "class" ? value.split(/\s+/) : value,
      ]),
    );
    return [{ type: "element", tagName: localName(child), properties, children: contentOf(child) }];
  });
}

/** Event handlers are named as a tree of HTML names them, so that they are found there. */
function propertyName(name: string): string {
  if (name === "class") return "className";
  return names[name] ?? name.replace(/^on([a-z])/, (_, letter: string) => `on${letter.toUpperCase()}`);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
