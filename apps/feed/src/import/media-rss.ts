import { fileAddress } from "./html/addresses.js";
import { textOrHtml } from "./html/plain-text.js";
import { mediumOf, saidOf, takeFiles } from "./media-content.js";
import { lossReasons } from "./loss-reasons.js";
import { isPicture, kindOf, mediaTypeOf } from "./media-type.js";
import { withDuration, withoutTwins } from "./merge-media.js";
import { positive, seconds } from "./numbers.js";
import { pictureOf } from "./original-address.js";
import type { SourceDocument, SourceMedia, SourceRendition, SourceText } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** The pictures, videos, sounds and other files of an item. */
export interface ReadMedia {
  readonly media: readonly SourceMedia[];
  readonly documents: readonly SourceDocument[];
}

/**
 * Takes Media RSS, enclosures and the pictures of podcasts. What Media RSS says of a group or an item holds for the files
 * in it that say nothing themselves.
 *
 * @param item an item of RSS or an entry of Atom
 * @param base the address that relative addresses are resolved against
 * @see https://www.rssboard.org/media-rss
 */
export function readMediaRss(item: XmlPart, base: string | undefined): ReadMedia {
  const parts = [
    ...item.takeAll("media:group").map((group) => takeFiles(group, group.takeAll("media:content"), base)),
    ...item.takeAll("media:content").map((content) => takeFiles(content, [content], base)),
  ];
  // What stands beside the files is about them, so it is taken only where there are any.
  const about = parts.some(({ files }) => files.length > 0) ? saidOf(item) : {};
  const media = parts.flatMap((part) => mediumOf(part, about) ?? []);
  const documents = parts.flatMap((part) => part.documents);
  for (const part of [...item.takeAll("enclosure"), ...item.takeAll("atom:enclosure")]) {
    const file = enclosure(part, base);
    if (file?.kind) media.push({ kind: file.kind, renditions: [file.rendition] });
    else if (file && documents.every(({ url }) => url !== file.url)) documents.push({ url: file.url });
  }
  const duration = item.take("itunes:duration");
  const art = item.take("itunes:image");
  const artUrl = art && fileAddress(art.attribute("href") ?? art.text(), base);
  const isThere = media.some(({ renditions }) => renditions.some(({ url }) => url === artUrl));
  // A podcast gives one with every episode, and has no place for what it shows.
  if (media.some((one) => !isPicture(one)) && !isThere) art?.lose(lossReasons.cover);
  else if (artUrl !== undefined)
    media.push({ kind: "photo", renditions: [{ url: artUrl, mediaType: mediaTypeOf(undefined, artUrl) }] });
  const merged = withDuration(withoutTwins(media), seconds(duration?.text()));
  if (merged.length === 0) return { media: thumbnails(item, base), documents };
  takeShown(item, merged, base);
  return { media: merged, documents };
}

/**
 * Takes the words under a video of YouTube and its like, which are all the copy that there is; nothing where they were taken as what
 * a picture shows.
 *
 * @param item an item or entry whose media were read
 * @param base the address that relative addresses are resolved against
 */
export function wordsUnderMedia(item: XmlPart, base: string | undefined): SourceText | undefined {
  const groups = item.children.filter(({ name }) => name === "media:group");
  const words = [item, ...groups].flatMap((part) => part.take("media:description") ?? [])[0];
  words?.attribute("type");
  const text = words?.text();
  return text === undefined ? undefined : textOrHtml(text, base);
}

function enclosure(part: XmlPart, base: string | undefined) {
  const written = part.attribute("url") ?? part.attribute("href");
  const url = fileAddress(written, part.base ?? base);
  if (url === undefined) {
    if (written !== undefined) part.lose(lossReasons.withoutAddress);
    return undefined;
  }
  part.attribute("rel");
  const mediaType = mediaTypeOf(part.attribute("type"), url);
  const rendition: SourceRendition = { url, mediaType, size: positive(part.attribute("length")) };
  return { url, rendition, kind: kindOf(mediaType) };
}

/** A small picture that one of the others is, in another size or the same, says nothing more. */
function takeShown(item: XmlPart, media: readonly SourceMedia[], base: string | undefined): void {
  const shown = new Set(media.flatMap(({ renditions }) => renditions.map(({ url }) => pictureOf(url))));
  for (const part of item.takeAll("media:thumbnail")) {
    const url = fileAddress(part.element.attributes["url"], base);
    if (url !== undefined && shown.has(pictureOf(url))) part.takeWhole();
    else part.lose("A small picture beside other media is not carried.");
  }
}

/** Some publications give nothing but a small picture. Beside other media it is one of them once more, and is not taken. */
function thumbnails(item: XmlPart, base: string | undefined): readonly SourceMedia[] {
  const thumbnail = item.children.find(({ name }) => name === "media:thumbnail");
  const url = thumbnail && fileAddress(thumbnail.element.attributes["url"], base);
  if (url === undefined) return [];
  const part = item.take("media:thumbnail");
  const [width, height] = [positive(part?.attribute("width")), positive(part?.attribute("height"))];
  part?.attribute("url");
  const { credit, description, title } = saidOf(item);
  return [
    {
      kind: "photo",
      isThumbnail: true,
      renditions: [{ url, mediaType: mediaTypeOf(undefined, url), width, height }],
      credit,
      alt: description,
      caption: title === description ? undefined : title,
    },
  ];
}
