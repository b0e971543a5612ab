import type { Path, TextPlace } from "@copydesk/article-schema";
import { fileAddress } from "./html/addresses.js";
import { escapedTwice } from "./html/escaped-twice.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import { isRecord, JsonPart } from "./json-part.js";
import { readJsonFiles } from "./json-files.js";
import { lossReasons } from "./loss-reasons.js";
import type { JsonFile } from "./parse-json-file.js";
import { readDate } from "./read-date.js";
import type { ImportSource, SourceChannel, SourceItem } from "./source-item.js";
import { onOneLine } from "../on-one-line.js";

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
  return {
    format: "json-feed",
    channel,
    items: items.map((item, index) => {
      const lineOf = (path: Path) => file.placeOf(["items", index, ...path]).line;
      const place = file.placeOf(["items", index]);
      return isRecord(item)
        ? readItem(new JsonPart(item), channel, authors, place, lineOf)
        : noItem(item, place);
    }),
  };
}

function readItem(
  item: JsonPart,
  channel: SourceChannel,
  feedAuthors: readonly string[],
  place: TextPlace,
  lineOf: (path: Path) => number,
): SourceItem {
  const losses: ImportLoss[] = [];
  const [id, url] = [item.text("id"), item.text("url")];
  const link = fileAddress(url, channel.siteUrl ?? channel.feedUrl);
  if (url !== undefined && link === undefined) item.lose("url", lossReasons.address);
  const base = link ?? channel.siteUrl ?? channel.feedUrl;
  const [title, summary, html, text] = ["title", "summary", "content_html", "content_text"].map((name) =>
    item.text(name),
  );
  // The two say the same once more.
  const copy = html === undefined ? text : (escapedTwice(html) ?? html);
  const own = readAuthors(item);
  const date = (name: string) => {
    const value = item.text(name);
    const read = value === undefined ? {} : readDate(value);
    if (read.loss !== undefined)
      losses.push({ field: name, reason: read.loss, value: value ?? "", line: lineOf([name]) });
    return read.date;
  };
  const [published, modified] = [date("date_published"), date("date_modified")];
  const { media, documents } = readJsonFiles(item, base);
  return {
    place,
    guid: id ?? link,
    link,
    headline: title && onOneLine(title),
    summary: summary === undefined ? undefined : { value: summary, format: "text", base },
    copy:
      copy === undefined ? undefined : { value: copy, format: html === undefined ? "text" : "html", base },
    published: published ?? modified,
    modified: published === undefined || published === modified ? undefined : modified,
    authors: own.isSaid ? own.names : feedAuthors,
    tags: [...new Set(item.texts("tags").map(onOneLine))],
    language: item.text("language"),
    media,
    documents,
    losses: [...losses, ...item.losses().map(({ loss, path }) => ({ ...loss, line: lineOf(path) }))],
  };
}

function noItem(data: unknown, place: TextPlace): SourceItem {
  const skipped = `It is no item, which is a JSON object, but: ${shortened(JSON.stringify(data))}`;
  return { place, authors: [], tags: [], media: [], documents: [], skipped, losses: [] };
}

/** Version 1.0 has one author, 1.1 several; and many feeds give their names alone. */
function readAuthors(part: JsonPart): { names: readonly string[]; isSaid: boolean } {
  const asObject = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? { name: value } : value;
  const authors = part.list("authors", asObject);
  const single = authors.length > 0 ? undefined : part.part("author", asObject);
  const all = single ? [single] : authors;
  const names = all.flatMap((author) => author.text("name") ?? []).map(onOneLine);
  return {
    names: [...new Set(names)],
    isSaid: names.length > 0 || all.some((author) => author.losses().length > 0),
  };
}
