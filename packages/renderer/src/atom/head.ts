import { webAddress } from "../address/address.js";
import { publisherName } from "../authors.js";
import { rfc3339 } from "../date/moment.js";
import { type WrittenExtension, writingExtensions } from "../feed/extension.js";
import type { FeedArchive, FeedHead } from "../feed/feed.js";
import type { Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/** Gives what a feed says in other vocabularies than those that Atom's declare. */
export const extensionOf = writingExtensions({
  at: "http://purl.org/atompub/tombstones/1.0",
  fh: "http://purl.org/syndication/history/1.0",
});

/** A feed without stories has to say a date all the same (RFC 4287, section 4.2.15), and knows none. */
const never = "1970-01-01T00:00:00Z";

/**
 * Gives the start of an Atom document: what the feed says of itself, up to its first entry.
 *
 * @param feed the feed
 * @param newest the date of the newest story or change; nothing where there is none
 * @param extension what the feed says in other vocabularies
 */
export function feedHead(
  { publication, url, homeUrl, stylesheetUrl, ...feed }: FeedHead,
  newest: string | undefined,
  extension: WrittenExtension,
): Markup {
  const { logo, rights, hubs } = publication;
  return xml`<?xml version="1.0" encoding="utf-8"?>
${stylesheetUrl && xml`<?xml-stylesheet type="text/css" href="${webAddress(stylesheetUrl, "feed.stylesheetUrl")}"?>\n`}<feed xmlns="http://www.w3.org/2005/Atom"
  ${extension.namespaces}
  xml:lang="${publication.language}">
<id>${feed.id ?? publication.id}</id>
<title type="text">${feed.title ?? publication.title}</title>
<subtitle type="text">${feed.description ?? publication.description}</subtitle>
<updated>${newest === undefined ? never : rfc3339(newest)}</updated>
<link rel="alternate" type="text/html" href="${webAddress(homeUrl, "feed.homeUrl")}"/>
<link rel="self" type="application/atom+xml" href="${webAddress(url, "feed.url")}"/>
${hubs.map((hub) => xml`<link rel="hub" href="${webAddress(hub, "publication.hubs")}"/>\n`)}${archiveLinks(feed.archive)}<author><name>${publisherName(publication)}</name></author>
${rights?.notice && xml`<rights type="text">${rights.notice}</rights>\n`}${logo && xml`<logo>${webAddress(logo.url, "publication.logo.url")}</logo>\n`}<generator>Copydesk</generator>
${extension.head}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc5005#section-4 */
function archiveLinks(archive: FeedArchive | undefined): readonly (Markup | undefined)[] {
  const link = (relation: string, address: string | undefined) =>
    address === undefined
      ? undefined
      : xml`<link rel="${relation}" type="application/atom+xml" href="${webAddress(address, "feed.archive")}"/>\n`;
  return [
    archive?.isArchive ? xml`<fh:archive/>\n` : undefined,
    link("current", archive?.current),
    link("prev-archive", archive?.previous),
    link("next-archive", archive?.next),
  ];
}
