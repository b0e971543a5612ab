import type { TextPlace } from "@copydesk/article-schema";
import { fileAddress } from "./html/addresses.js";
import type { ImportLoss } from "./import-loss.js";
import { isRecord, JsonPart } from "./json-part.js";
import { kindOf, mediaTypeOf } from "./media-type.js";
import type { JsonFile } from "./parse-json-file.js";
import { readDate } from "./read-date.js";
import type { ImportSource, SourceChannel, SourceDocument, SourceItem, SourceMedia } from "./source-item.js";

/** Says whether data is a JSON Feed, of any version. */
export function isJsonFeed(data: unknown): data is Readonly<Record<string, unknown>> {
  return (
    isRecord(data) && typeof data["version"] === "string" && /jsonfeed\.org\/version\//.test(data["version"])
  );
}

/**
 * Reads a JSON Feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(data: Readonly<Record<string, unknown>>, file: JsonFile): ImportSource {
  const feed = new JsonPart(data);
  const channel: SourceChannel = {
    title: feed.text("title"),
    feedUrl: feed.text("feed_url"),
    siteUrl: feed.text("home_page_url"),
    language: feed.text("language"),
  };
  const authors = readAuthors(feed).names;
  const items: readonly unknown[] = Array.isArray(data["items"]) ? data["items"] : [];
  const places = file.placesIn("items");
  return {
    format: "json-feed",
    channel,
    items: items.map((item, index) =>
      readItem(
        new JsonPart(isRecord(item) ? item : {}),
        channel,
        authors,
        places[index] ?? { line: 1, column: 1 },
      ),
    ),
  };
}

function readItem(
  item: JsonPart,
  channel: SourceChannel,
  feedAuthors: readonly string[],
  place: TextPlace,
): SourceItem {
  const losses: ImportLoss[] = [];
  const [id, url] = [item.text("id"), item.text("url")];
  const link = fileAddress(url, channel.siteUrl ?? channel.feedUrl);
  const base = link ?? channel.siteUrl ?? channel.feedUrl;
  const [title, summary, html, text] = ["title", "summary", "content_html", "content_text"].map((name) =>
    item.text(name),
  );
  // The two say the same once more.
  const copy = html === undefined ? text : html;
  const own = readAuthors(item);
  const date = (name: string) => {
    const value = item.text(name);
    const read = value === undefined ? {} : readDate(value);
    if (read.loss !== undefined) losses.push({ field: name, reason: read.loss, value: value ?? "" });
    return read.date;
  };
  const [published, modified] = [date("date_published"), date("date_modified")];
  const { media, documents, losses: unread } = readFiles(item, base);
  return {
    place,
    guid: id ?? link,
    link,
    headline: title?.replaceAll(/\s+/g, " ").trim(),
    summary: summary === undefined ? undefined : { value: summary, format: "text", base },
    copy:
      copy === undefined ? undefined : { value: copy, format: html === undefined ? "text" : "html", base },
    published: published ?? modified,
    modified: published === undefined || published === modified ? undefined : modified,
    authors: own.names.length > 0 ? own.names : feedAuthors,
    tags: [...new Set(item.texts("tags").map((tag) => tag.replaceAll(/\s+/g, " ").trim()))],
    language: item.text("language"),
    media,
    documents,
    losses: [...losses, ...own.losses, ...unread, ...item.losses()],
  };
}

/** Version 1.0 has one author, 1.1 several. */
function readAuthors(part: JsonPart): { names: readonly string[]; losses: readonly ImportLoss[] } {
  const single = part.part("author");
  const authors = part.list("authors");
  const all = authors.length > 0 ? authors : single ? [single] : [];
  const names = all.flatMap((author) => author.text("name")?.replaceAll(/\s+/g, " ").trim() ?? []);
  return {
    names: [...new Set(names)],
    losses: all.flatMap((author, index) => author.losses(`authors[${index}].`)),
  };
}

function readFiles(item: JsonPart, base: string | undefined) {
  const media: SourceMedia[] = [];
  const documents: SourceDocument[] = [];
  const losses: ImportLoss[] = [];
  for (const name of ["image", "banner_image"]) {
    const url = fileAddress(item.text(name), base);
    if (url !== undefined)
      media.push({
        kind: kindOf(mediaTypeOf(undefined, url)) ?? "photo",
        renditions: [{ url, mediaType: mediaTypeOf(undefined, url) }],
      });
  }
  for (const [index, attachment] of item.list("attachments").entries()) {
    const url = fileAddress(attachment.text("url"), base);
    const title = attachment.text("title")?.replaceAll(/\s+/g, " ").trim();
    if (url !== undefined) {
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
      else if (!media.some(({ renditions }) => renditions.some((rendition) => rendition.url === url)))
        media.push({ kind, renditions: [file], caption: title });
    }
    losses.push(...attachment.losses(`attachments[${index}].`));
  }
  return { media, documents, losses };
}
