import type { Article } from "../article/article.js";
import type { Media } from "../article/media.js";
import type { Rendition } from "../article/rendition.js";
import type { Path } from "../findings/finding.js";
import { defined } from "../conversion/defined.js";
import type { Lose } from "../conversion/loss.js";
import type { NinjsAssociation, NinjsInfoSource, NinjsRendition, NinjsText } from "./ninjs.js";
import { mediaTypes, partName, partUri, roles } from "./vocabulary.js";
import { writeReference } from "./write-info-sources.js";
import { writeUri } from "./write-uri.js";

/** Writes a picture, video or sound as an associated item; the credit is its byline. */
export function writeMedia(
  article: Article,
  index: number,
  media: Media,
  ids: ReadonlySet<string>,
  lose: Lose,
): NinjsAssociation {
  const path = ["media", index];
  if (media.decorative) lose([...path, "decorative"], "ninjs does not say whether a picture is decorative.");
  const descriptions: NinjsText[] = [];
  if (media.caption !== undefined) descriptions.push(plainText(roles.caption, media.caption));
  if (media.alt !== undefined) descriptions.push(plainText(roles.alt, media.alt));
  const credited = writeReference(ids, media.creditedTo, [...path, "creditedTo"], lose);
  const infoSources: NinjsInfoSource[] =
    credited.literal === undefined ? [] : [{ role: roles.credit, ...credited }];
  return {
    name: partName("media", index),
    uri: partUri(article.id, "media", index),
    type: mediaTypes[media.kind],
    by: media.credit,
    ...(descriptions.length > 0 ? { descriptions } : {}),
    ...(infoSources.length > 0 ? { infoSources } : {}),
    ...(media.renditions.length > 0 ? { renditions: writeRenditions(media.renditions, path, lose) } : {}),
  };
}

/** Gives a text in a role, marked as plain. */
export function plainText(role: string, value: string): NinjsText {
  return { role, contentType: "text/plain", value };
}

function writeRenditions(renditions: readonly Rendition[], path: Path, lose: Lose): NinjsRendition[] {
  return renditions.map(({ url, mediaType, width, height, size, duration }, index) =>
    defined({
      name: partName("rendition", index),
      href: writeUri(url, [...path, "renditions", index, "url"], lose),
      contentType: mediaType,
      width,
      height,
      sizeInBytes: size,
      duration,
    }),
  );
}
