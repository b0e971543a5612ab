import { readContent } from "./atom-text.js";
import { dateOf } from "./date-of.js";
import { readIdentity } from "./rss-identity.js";
import { readAuthors, readCategories, readSource } from "./rss-parts.js";
import { textOrHtml, lineOf } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import { ImportFault } from "./import-fault.js";
import { readMediaRss, wordsUnderMedia } from "./media-rss.js";
import { isPicture } from "./media-type.js";
import type { PlaceOf } from "./place-of.js";
import type { ImportSource, SourceChannel, SourceItem } from "./source-item.js";
import { xhtmlOf } from "./xhtml.js";
import type { XmlPart } from "./xml-part.js";
import { onOneLine } from "../on-one-line.js";

/**
 * Reads RSS: 2.0 and the versions before it, and 1.0, whose items stand beside the channel.
 *
 * @see https://www.rssboard.org/rss-specification
 * @throws {ImportFault} where there is no channel
 */
export function readRss(root: XmlPart, placeOf: PlaceOf): ImportSource {
  const channelPart = root.take("channel");
  if (!channelPart) {
    throw new ImportFault(
      "import-format-unknown",
      "The file is called RSS, but has no channel.",
      "Save the feed again.",
      placeOf(root.offset),
    );
  }
  const items = [...channelPart.takeAll("item"), ...root.takeAll("item")];
  const channel = readChannel(channelPart);
  return { format: "rss", channel, items: items.map((item) => readRssItem(item, channel, placeOf)) };
}

/** Reads what a channel says of itself. */
export function readChannel(part: XmlPart): SourceChannel {
  const [title, siteUrl, language] = ["title", "link", "language"].map((name) => part.textOf(name));
  const self = part.takeAll("atom:link").find((link) => link.attribute("rel") === "self");
  return {
    title: title === undefined ? undefined : lineOf(textOrHtml(title, undefined)),
    siteUrl,
    language: language ?? part.textOf("dc:language") ?? part.language,
    feedUrl: self?.attribute("href"),
    maker: part.textOf("itunes:author"),
  };
}

/** Reads one item; what it has no place for is among its losses. */
function readRssItem(item: XmlPart, channel: SourceChannel, placeOf: PlaceOf): SourceItem {
  const losses: ImportLoss[] = [];
  const { guid, link } = readIdentity(item, channel);
  const base = item.base ?? link ?? channel.siteUrl ?? channel.feedUrl;
  const html = (part: XmlPart | undefined, isCopy = false) => {
    if (part && part.children.length > 0) return xhtmlOf(part, base);
    const value = part?.text();
    return value === undefined ? undefined : textOrHtml(value, part?.base ?? base, isCopy);
  };
  const title = html(item.take("title") ?? item.take("media:title") ?? item.take("dc:title"));
  const encoded = html(item.take("content:encoded") ?? item.take("xhtml:body"), true);
  // The feeds that .NET writes have their copy in Atom's element.
  const content = encoded
    ? { copy: { ...encoded, format: "html" as const }, documents: [] }
    : readContent(item.take("atom:content"), base);
  const description = html(item.take("description") ?? item.take("itunes:summary"));
  const issued = dateOf(
    item,
    ["pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published"],
    losses,
    placeOf,
  );
  const updated = dateOf(item, ["dcterms:modified", "atom:updated"], losses, placeOf);
  const { media, documents } = readMediaRss(item, base);
  const copy = content.copy ?? description ?? wordsUnderMedia(item, base);
  // Who a podcast names as its author is who made it.
  const maker =
    item.children.find(({ name }) => name === "itunes:author")?.element.text.trim() || channel.maker;
  const authors = readAuthors(item);
  const { section, tags } = readCategories(item);
  const notice = item.textOf("dc:rights");
  const syndicatedFrom = readSource(item);
  return {
    place: placeOf(item.offset),
    guid,
    link,
    headline: lineOf(title),
    summary: content.copy ? description : undefined,
    copy,
    mayBeCut: content.copy === undefined,
    published: issued ?? updated,
    modified: issued === undefined ? undefined : updated,
    authors,
    section,
    tags,
    language: item.textOf("dc:language") ?? item.language,
    media: media.map((one) =>
      one.credit === undefined && !isPicture(one) ? { ...one, credit: maker } : one,
    ),
    documents: [...documents, ...content.documents],
    ...(notice !== undefined && { rights: { notice: onOneLine(notice) } }),
    ...(syndicatedFrom && { syndicatedFrom }),
    losses: [...losses, ...item.losses(placeOf)],
  };
}
