import { withDuration, withoutTwins } from "./merge-media.js";
import { fileAddress } from "./html/addresses.js";
import { lossReasons } from "./loss-reasons.js";
import { isPicture, kindOf, mediaTypeOf } from "./media-type.js";
import { positive, seconds } from "./numbers.js";
import type { SourceDocument, SourceMedia, SourceRendition } from "./source-item.js";
import { lineOf, textOrHtml } from "./html/plain-text.js";
import type { XmlPart } from "./xml-part.js";
import { onOneLine } from "./on-one-line.js";

/** The pictures, videos, sounds and other files of an item. */
export interface ReadMedia {
  readonly media: readonly SourceMedia[];
  readonly documents: readonly SourceDocument[];
}

interface Said {
  readonly credit?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
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
  const groups = item.takeAll("media:group");
  const contents = item.takeAll("media:content");
  // What stands beside the files is about them, so it is taken only where there are any.
  const about = groups.length + contents.length > 0 ? saidOf(item) : {};
  const media = [
    ...groups.flatMap((group) => readGroup(group, about, base)),
    ...contents.flatMap((content) => readGroup(content, about, base, [content])),
  ];
  const documents: SourceDocument[] = [];
  for (const part of [...item.takeAll("enclosure"), ...item.takeAll("atom:enclosure")]) {
    const file = enclosure(part, base);
    if (file && file.kind === undefined) documents.push({ url: file.url });
    else if (file?.kind) media.push({ kind: file.kind, renditions: [file.rendition] });
  }
  const duration = item.take("itunes:duration");
  const art = item.take("itunes:image");
  const artUrl = art && fileAddress(art.attribute("href") ?? art.text(), base);
  if (artUrl !== undefined)
    media.push({ kind: "photo", renditions: [{ url: artUrl, mediaType: mediaTypeOf(undefined, artUrl) }] });
  const merged = withDuration(withoutTwins(media), seconds(duration?.text()));
  return { media: merged.length > 0 ? merged : thumbnails(item, base), documents };
}

/** Reads one thing in one or more files: a `media:group`, or a `media:content` on its own. */
function readGroup(
  part: XmlPart,
  above: Said,
  base: string | undefined,
  contents: readonly XmlPart[] = part.takeAll("media:content"),
): readonly SourceMedia[] {
  const own = saidOf(part);
  const files = contents.flatMap((content) => {
    const url = fileAddress(content.attribute("url"), content.base ?? base);
    if (url === undefined) {
      content.lose(lossReasons.withoutAddress);
      return [];
    }
    const mediaType = mediaTypeOf(content.attribute("type"), url);
    const rendition: SourceRendition = {
      url,
      mediaType,
      width: positive(content.attribute("width")),
      height: positive(content.attribute("height")),
      size: positive(content.attribute("fileSize")),
      duration: seconds(content.attribute("duration")),
    };
    return [
      {
        rendition,
        kind: kindOf(mediaType, content.attribute("medium")),
        said: content === part ? own : saidOf(content),
      },
    ];
  });
  if (files.length === 0) return [];
  // What neither its type nor its medium tells is taken for what it nearly always is.
  const kind = files.map((file) => file.kind).find((candidate) => candidate !== undefined) ?? "photo";
  const said = [own, ...files.map((file) => file.said), above];
  const first = (field: keyof Said) => said.map((each) => each[field]).find((text) => text !== undefined);
  const [title, description] = [first("title"), first("description")];
  const isSeen = isPicture({ kind });
  return [
    {
      kind,
      renditions: files.map(({ rendition }) => rendition),
      credit: first("credit"),
      // Media RSS: the description tells what the picture shows; that is what an alternative text does.
      alt: isSeen ? description : undefined,
      caption: isSeen ? (title === description ? undefined : title) : (description ?? title),
    },
  ];
}

function saidOf(part: XmlPart): Said {
  const text = (name: string) => {
    const child = part.take(name);
    child?.attribute("type");
    const value = child?.text();
    return value === undefined ? undefined : lineOf(textOrHtml(value, undefined));
  };
  const credits = part.takeAll("media:credit").flatMap((credit) => credit.text() ?? []);
  const [title, description] = [text("media:title"), text("media:description")];
  const copyright = credits.length === 0 ? text("media:copyright") : undefined;
  const names = [...new Set(credits)].map(onOneLine).join(", ");
  return { credit: names === "" ? copyright : names, title, description };
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
