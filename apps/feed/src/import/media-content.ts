import { fileAddress } from "./html/addresses.js";
import { lineOf, textOrHtml } from "./html/plain-text.js";
import { lossReasons } from "./loss-reasons.js";
import { isPicture, kindOf, mediaTypeOf } from "./media-type.js";
import { positive, seconds } from "./numbers.js";
import { onOneLine } from "../on-one-line.js";
import type { SourceDocument, SourceMedia, SourceRendition } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** The files of one `media:group`, or of one `media:content` on its own. */
export interface MediaFiles {
  readonly part: XmlPart;
  /** Those of a picture, a video or a sound. */
  readonly files: readonly MediaFile[];
  /** The others. */
  readonly documents: readonly SourceDocument[];
}

interface MediaFile {
  readonly content: XmlPart;
  readonly kind: SourceMedia["kind"] | undefined;
  readonly rendition: SourceRendition;
}

/** What Media RSS says of a file. */
export interface Said {
  readonly credit?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * Takes the files of a part of Media RSS. A file that is none of a picture, a video or a sound is a document, with its title.
 *
 * @param part the group, or the `media:content`
 * @param contents the `media:content` of it
 * @param base the address that relative addresses are resolved against
 */
export function takeFiles(part: XmlPart, contents: readonly XmlPart[], base: string | undefined): MediaFiles {
  const files: MediaFile[] = [];
  const documents: SourceDocument[] = [];
  for (const content of contents) {
    const url = fileAddress(content.attribute("url"), content.base ?? base);
    if (url === undefined) {
      content.lose(lossReasons.withoutAddress);
      continue;
    }
    const [mediaType, medium] = [
      mediaTypeOf(content.attribute("type"), url),
      content.attribute("medium")?.toLowerCase(),
    ];
    const rendition: SourceRendition = {
      url,
      mediaType,
      width: positive(content.attribute("width")),
      height: positive(content.attribute("height")),
      size: positive(content.attribute("fileSize")),
      duration: seconds(content.attribute("duration")),
    };
    const kind = kindOf(mediaType, medium);
    if (kind === undefined && (mediaType !== undefined || medium !== undefined)) {
      documents.push({ url, title: lineIn(content, "media:title") ?? lineIn(part, "media:title") });
      continue;
    }
    files.push({ content, kind, rendition });
  }
  return { part, files, documents };
}

/**
 * Gives what a part of Media RSS shows; nothing where it has no file of a picture, a video or a sound.
 *
 * @param above what is said around it, of all that says nothing itself
 */
export function mediumOf({ part, files }: MediaFiles, above: Said): SourceMedia | undefined {
  if (files.length === 0) return undefined;
  // What neither its type nor its medium tells is taken for what it nearly always is.
  const kind = files.map((file) => file.kind).find((candidate) => candidate !== undefined) ?? "photo";
  const said = [
    saidOf(part),
    ...files.filter(({ content }) => content !== part).map(({ content }) => saidOf(content)),
    above,
  ];
  const first = (field: keyof Said) => said.map((each) => each[field]).find((text) => text !== undefined);
  const [title, description] = [first("title"), first("description")];
  const isSeen = isPicture({ kind });
  return {
    kind,
    renditions: files.map(({ rendition }) => rendition),
    credit: first("credit"),
    // Media RSS: the description tells what the picture shows; that is what an alternative text does.
    alt: isSeen ? description : undefined,
    caption: isSeen ? (title === description ? undefined : title) : (description ?? title),
  };
}

/** Takes what is said of a file, or of all files in a part. */
export function saidOf(part: XmlPart): Said {
  const credits = part.takeAll("media:credit").flatMap((credit) => credit.text() ?? []);
  const [title, description] = [lineIn(part, "media:title"), lineIn(part, "media:description")];
  const copyright = credits.length === 0 ? lineIn(part, "media:copyright") : undefined;
  const names = [...new Set(credits)].map(onOneLine).join(", ");
  return { credit: names === "" ? copyright : names, title, description };
}

function lineIn(part: XmlPart, name: string): string | undefined {
  const child = part.take(name);
  child?.attribute("type");
  const value = child?.text();
  return value === undefined ? undefined : lineOf(textOrHtml(value, undefined));
}
