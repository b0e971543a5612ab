import { type XmlElement, XmlElement as Element, XmlText } from "@rgrove/parse-xml";
import type { ElementContent, Root } from "hast";
import type { SourceText } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** The attributes of HTML whose names in a tree nothing tells. */
const names: Readonly<Record<string, string>> = {
  class: "className",
  colspan: "colSpan",
  rowspan: "rowSpan",
  srcset: "srcSet",
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

/** Names an attribute as a tree of HTML does, event handlers too, so that it is found there. */
function propertyName(name: string): string {
  if (/^(?:data|aria)-/.test(name))
    return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return names[name] ?? name.replace(/^on([a-z])/, (_, letter: string) => `on${letter.toUpperCase()}`);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
