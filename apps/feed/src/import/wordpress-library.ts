import { unserialize } from "php-serialize";
import { grouped } from "../grouped.js";
import { fileAddress } from "./html/addresses.js";
import { lineOf, textOrHtml } from "./html/plain-text.js";
import { isRecord } from "./json-part.js";
import { kindOf, mediaTypeOf } from "./media-type.js";
import type { SourceMedia } from "./source-item.js";
import type { WordPressLibrary } from "./wordpress-copy.js";
import type { LibraryFile } from "./wordpress-shortcodes.js";
import type { XmlPart } from "./xml-part.js";
import { onOneLine } from "../on-one-line.js";

/** A file of the media library, as the picture of a story and as what it is called. */
export interface Attachment {
  readonly media: SourceMedia;
  readonly title: string | undefined;
  readonly parent: string | undefined;
}

/** Gives the value of one of a post's own fields of WordPress, without taking it. */
export function metaOf(item: XmlPart, key: string): string | undefined {
  const found = item.children.find(
    ({ name, children }) => name === "wp:postmeta" && textIn(children, "wp:meta_key") === key,
  );
  const value = found && textIn(found.children, "wp:meta_value");
  return value === "" ? undefined : value;
}

/** Gives the text of the first of several elements of a name. */
export function textIn(children: readonly XmlPart[], name: string): string | undefined {
  return children.find((child) => child.name === name)?.element.text.trim();
}

/** Reads an attachment: its file, with what the newsroom and the camera said of it. */
export function readAttachment(item: XmlPart): Attachment | undefined {
  const said = (name: string) => {
    const text = textIn(item.children, name);
    return text === undefined || text === "" ? undefined : lineOf(textOrHtml(text, undefined));
  };
  const url = fileAddress(
    textIn(item.children, "wp:attachment_url") ?? textIn(item.children, "guid"),
    undefined,
  );
  if (url === undefined) return undefined;
  const mediaType = mediaTypeOf(undefined, url);
  const data = metadata(metaOf(item, "_wp_attachment_metadata"));
  const image = isRecord(data["image_meta"]) ? data["image_meta"] : {};
  const field = [
    "_media_credit",
    "media_credit",
    "_wp_attachment_credit",
    "credit",
    "_navis_media_credit",
    "photo_credit",
  ]
    .map((key) => metaOf(item, key))
    .find((value) => value !== undefined);
  const number = (value: unknown) =>
    typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
  const own = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? onOneLine(value) : undefined;
  return {
    title: said("title"),
    parent: textIn(item.children, "wp:post_parent"),
    media: {
      kind: kindOf(mediaType) ?? "photo",
      credit: own(field) ?? own(image["credit"]) ?? own(image["copyright"]),
      alt: own(metaOf(item, "_wp_attachment_image_alt")),
      caption: said("excerpt:encoded"),
      renditions: [
        {
          url,
          mediaType,
          width: number(data["width"]),
          height: number(data["height"]),
          size: number(data["filesize"]),
        },
      ],
    },
  };
}

/** Gives the files that copy may refer to: once for all posts, each of which may have some of its own. */
export function filesOf(
  attachments: ReadonlyMap<string, Attachment>,
): Pick<WordPressLibrary, "files" | "uploads"> {
  const files = new Map<string, LibraryFile>();
  for (const [id, { media, title, parent }] of attachments) {
    const [file] = media.renditions;
    if (!file) continue;
    const { alt, caption } = media;
    files.set(id, { url: file.url, kind: kindOf(file.mediaType), title, alt, caption, parent });
  }
  return { files, uploads: grouped(files.values(), ({ parent = "" }) => parent) };
}

/** WordPress keeps what it knows of a file as PHP writes its values. What cannot be read is as if it were not there. */
function metadata(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = unserialize(text, {}, { strict: true });
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
