import { fileAddress } from "./html/addresses.js";
import { lossReasons } from "./loss-reasons.js";
import { kindOf, mediaTypeOf } from "./media-type.js";
import { positive } from "./numbers.js";
import type { SourceDocument, SourceMedia } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** Takes the links of an entry: the address of its page, as it is written, and the files that go with it (RFC 4287, section 4.2.7). */
export function readLinks(entry: XmlPart): { alternate: string | undefined; enclosures: readonly XmlPart[] } {
  const relOf = (link: XmlPart) => link.element.attributes["rel"] ?? "alternate";
  const links = entry.children.filter(({ name }) => name === "atom:link");
  const alternate = links.find((link) => relOf(link) === "alternate");
  // In the order of the file, so that what stays untaken are the links that an article has no place for.
  const taken = links.length === 0 ? [] : entry.takeAll("atom:link");
  const enclosures: XmlPart[] = [];
  for (const link of taken) {
    const rel = relOf(link);
    if (link === alternate || rel === "enclosure") {
      for (const name of ["rel", "href", "type", "hreflang", "title"]) link.attribute(name);
      if (rel === "enclosure") enclosures.push(link);
    } else if (/^(?:self|edit)$/.test(rel) || rel.startsWith("http://schemas.google.com/")) {
      link.takeWhole();
    } else link.lose(`An article has no place for a link of the kind “${rel}”.`);
  }
  return { alternate: alternate?.attribute("href"), enclosures };
}

/**
 * Gives the files that links lead to: pictures, videos and sounds, and others.
 *
 * @param links the links
 * @param base the address that relative addresses are resolved against
 */
export function readEnclosures(
  links: readonly XmlPart[],
  base: string | undefined,
): { media: readonly SourceMedia[]; documents: readonly SourceDocument[] } {
  const media: SourceMedia[] = [];
  const documents: SourceDocument[] = [];
  for (const link of links) {
    const url = fileAddress(link.attribute("href"), link.base ?? base);
    if (url === undefined) {
      link.lose(lossReasons.withoutAddress);
      continue;
    }
    const mediaType = mediaTypeOf(link.attribute("type"), url);
    const kind = kindOf(mediaType);
    const title = link.attribute("title");
    if (kind)
      media.push({
        kind,
        renditions: [{ url, mediaType, size: positive(link.attribute("length")) }],
        caption: title,
      });
    else documents.push({ url, title });
  }
  return { media, documents };
}
