import { webAddress } from "../address/address.js";
import { publisherName } from "../authors.js";
import { rfc822 } from "../date/moment.js";
import { reportHead } from "../feed/admit.js";
import { type WrittenExtension, writingExtensions } from "../feed/extension.js";
import type { FeedArchive, FeedHead } from "../feed/feed.js";
import type { Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/** Gives what a feed says in other vocabularies than those that a channel declares. */
export const extensionOf = writingExtensions({
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  fh: "http://purl.org/syndication/history/1.0",
  media: "http://search.yahoo.com/mrss/",
  sy: "http://purl.org/rss/1.0/modules/syndication/",
});

/**
 * Gives the start of an RSS document: what the channel says of itself, up to its first item.
 *
 * @param feed the channel
 * @param newest the date of the newest story or change, where it is known
 * @param extension what the feed says in other vocabularies
 */
export function channelStart(
  feed: FeedHead,
  newest: string | undefined,
  extension: WrittenExtension,
): Markup {
  reportHead(feed);
  const { publication, url } = feed;
  const home = webAddress(feed.homeUrl, "feed.homeUrl");
  const title = feed.title ?? publication.title;
  const { email, technicalEmail, logo, rights } = publication;
  return xml`<?xml version="1.0" encoding="utf-8"?>
${feed.stylesheetUrl && xml`<?xml-stylesheet type="text/css" href="${webAddress(feed.stylesheetUrl, "feed.stylesheetUrl")}"?>\n`}<rss version="2.0"
  ${extension.namespaces}>
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${feed.description ?? publication.description}</description>
<atom:link href="${webAddress(url, "feed.url")}" rel="self" type="application/rss+xml"/>
${publication.hubs.map((hub) => xml`<atom:link href="${webAddress(hub, "publication.hubs")}" rel="hub"/>\n`)}${archiveLinks(feed.archive)}<language>${publication.language}</language>
${rights?.notice && xml`<copyright>${rights.notice}</copyright>\n`}${
    email && xml`<managingEditor>${email} (${publisherName(publication)})</managingEditor>\n`
  }${technicalEmail && xml`<webMaster>${technicalEmail} (${publication.title})</webMaster>\n`}${
    newest && xml`<lastBuildDate>${rfc822(newest)}</lastBuildDate>\n`
  }<generator>Copydesk</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<ttl>${publication.minutesBetweenUpdates}</ttl>
${
  logo &&
  xml`<image>
<url>${webAddress(logo.url, "publication.logo.url")}</url>
<title>${title}</title>
<link>${home}</link>
${logo.width === undefined ? undefined : xml`<width>${logo.width}</width>\n`}${logo.height === undefined ? undefined : xml`<height>${logo.height}</height>\n`}</image>
`
}${updatePeriod(publication.minutesBetweenUpdates)}${extension.head}`;
}

const longestPeriod = ["yearly", 525_600] as const;
const periods = [
  ["hourly", 60],
  ["daily", 1440],
  ["weekly", 10_080],
  ["monthly", 43_200],
  longestPeriod,
] as const;

/** The syndication module counts updates in a period; the shortest one that holds an update is named. */
function updatePeriod(minutes: number): Markup {
  const [period, length] = periods.find(([, longest]) => minutes <= longest) ?? longestPeriod;
  const frequency = Math.max(1, Math.round(length / minutes));
  return xml`<sy:updatePeriod>${period}</sy:updatePeriod>
<sy:updateFrequency>${frequency}</sy:updateFrequency>
`;
}

/** @see https://www.rfc-editor.org/rfc/rfc5005#section-4 */
function archiveLinks(archive: FeedArchive | undefined): readonly (Markup | undefined)[] {
  const link = (relation: string, address: string | undefined) =>
    address === undefined
      ? undefined
      : xml`<atom:link href="${webAddress(address, "feed.archive")}" rel="${relation}" type="application/rss+xml"/>\n`;
  return [
    archive?.isArchive ? xml`<fh:archive/>\n` : undefined,
    link("current", archive?.current),
    link("prev-archive", archive?.previous),
    link("next-archive", archive?.next),
  ];
}
