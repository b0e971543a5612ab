import { fileAddress } from "./html/addresses.js";
import type { JsonPart } from "./json-part.js";
import { lossReasons } from "./loss-reasons.js";
import { kindOf, mediaTypeOf } from "./media-type.js";
import type { SourceDocument, SourceMedia } from "./source-item.js";
import { onOneLine } from "../on-one-line.js";

/**
 * Takes the pictures and attachments of an item of a JSON Feed.
 *
 * @param base the address that relative addresses are resolved against
 */
export function readJsonFiles(
  item: JsonPart,
  base: string | undefined,
): { media: readonly SourceMedia[]; documents: readonly SourceDocument[] } {
  const media: SourceMedia[] = [];
  const documents: SourceDocument[] = [];
  const isTaken = (url: string) =>
    media.some(({ renditions }) => renditions.some((rendition) => rendition.url === url));
  for (const name of ["image", "banner_image"]) {
    const url = addressIn(item, name, base);
    if (url === undefined || isTaken(url)) continue;
    const mediaType = mediaTypeOf(undefined, url);
    media.push({ kind: kindOf(mediaType) ?? "photo", renditions: [{ url, mediaType }] });
  }
  for (const attachment of item.list("attachments")) {
    const url = addressIn(attachment, "url", base);
    if (url === undefined) continue;
    const name = attachment.text("title");
    const title = name && onOneLine(name);
    const mediaType = mediaTypeOf(attachment.text("mime_type"), url);
    const kind = kindOf(mediaType);
    const size = attachment.positive("size_in_bytes");
    const file = {
      url,
      mediaType,
      size: size === undefined ? undefined : Math.round(size),
      duration: attachment.positive("duration_in_seconds"),
    };
    if (!kind) documents.push({ url, title });
    else if (!isTaken(url)) media.push({ kind, renditions: [file], caption: title });
  }
  return { media, documents };
}

function addressIn(part: JsonPart, name: string, base: string | undefined): string | undefined {
  const written = part.text(name);
  const url = fileAddress(written, base);
  if (written !== undefined && url === undefined) part.lose(name, lossReasons.address);
  return url;
}
