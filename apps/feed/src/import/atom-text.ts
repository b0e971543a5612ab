import { fileAddress } from "./html/addresses.js";
import { escapedTwice, isBlocks } from "./html/escaped-twice.js";
import type { SourceDocument, SourceText } from "./source-item.js";
import { xhtmlOf } from "./xhtml.js";
import type { XmlPart } from "./xml-part.js";

/** Takes a text construct (RFC 4287, section 3.1). */
export function readText(part: XmlPart | undefined, base: string | undefined): SourceText | undefined {
  if (!part) return undefined;
  const said = part.attribute("type");
  const type = said ?? "text";
  // Atom 0.3 says so how it writes HTML; here it shows.
  part.attribute("mode");
  // Many mean HTML as it stands there, whatever they say that it is.
  if (part.children.length > 0 || type === "xhtml" || type === "application/xhtml+xml")
    return xhtmlOf(part, base);
  const value = part.text();
  if (value === undefined) return undefined;
  // Many write HTML, and forget to say so.
  const isHtml = /html/.test(type) || (said === undefined && isBlocks(value));
  return {
    value: isHtml ? (escapedTwice(value) ?? value) : value,
    format: isHtml ? "html" : "text",
    base: part.base ?? base,
  };
}

/** Takes an entry's content, or a link to it where it stands elsewhere (RFC 4287, section 4.1.3). */
export function readContent(
  part: XmlPart | undefined,
  base: string | undefined,
): { copy?: SourceText | undefined; documents: readonly SourceDocument[] } {
  if (!part) return { documents: [] };
  const type = part.element.attributes["type"] ?? "text";
  const url = fileAddress(part.attribute("src"), part.base ?? base);
  if (url !== undefined) {
    part.attribute("type");
    return { documents: [{ url }] };
  }
  if (!/^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/.test(type)) {
    part.lose(`It is of the type ${type}, which is no copy.`);
    return { documents: [] };
  }
  return { copy: readText(part, base), documents: [] };
}
