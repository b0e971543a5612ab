import { webAddress } from "../address/address.js";
import { publisherName } from "../authors.js";
import { rfc822 } from "../date/moment.js";
import { expectStory } from "../expect.js";
import { admit, reportHead } from "../feed/admit.js";
import { encode } from "../feed/encode.js";
import { type WrittenExtension, writtenExtension } from "../feed/extension.js";
import type { Feed, FeedHead, StoryStream } from "../feed/feed.js";
import { newestDate } from "../feed/newest-date.js";
import { storiesOf, streamOf } from "../feed/stories-of.js";
import type { Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";
import { rssItems } from "./item.js";

/**
 * Gives a feed as an RSS 2.0 document. All dates come from the stories, so the same stories give the same bytes on any day.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export function renderRss(feed: Feed): string {
  return [...rssChunks(feed)].join("");
}

/**
 * Gives a feed as {@link renderRss} does, in UTF-8: in less time than it takes to have the text first and then encode it.
 *
 * @param feed the channel, and the stories in it
 * @returns the bytes, which may be the start of a longer buffer
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function renderRssBytes(feed: Feed): Uint8Array<ArrayBuffer> {
  return encode(rssMarkup(feed), storiesOf(feed).length);
}

/**
 * Gives a feed as the pieces of an RSS 2.0 document, one for each story, so that a long feed can be sent as it grows.
 *
 * @param feed the channel, and the stories in it
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export function* rssChunks(feed: Feed): Generator<string, void, undefined> {
  for (const markup of rssMarkup(feed)) yield String(markup);
}

function* rssMarkup(feed: Feed): Generator<Markup, void, undefined> {
  const stories = storiesOf(feed);
  const extension = writtenExtension(feed.extension, vocabularies);
  yield channelStart(feed, newestDate(feed), extension);
  const item = rssItems(feed.publication, extension);
  for (const story of stories) if (admit(story, feed)) yield item(story);
  yield end;
}

/**
 * Gives the pieces of an RSS 2.0 document for stories that come one after the other, and holds one of them at a time.
 *
 * @param feed the channel; without `updated` it does not say when it was built, for the stories are not known yet
 * @param stories the stories, the newest first
 * @throws {TypeError} where an address of the channel or of a story is none of the web, or where the publication or an article was
 *   not parsed
 */
export async function* streamRss(
  feed: FeedHead,
  stories: StoryStream,
): AsyncGenerator<string, void, undefined> {
  const coming = streamOf(feed, stories);
  const extension = writtenExtension(feed.extension, vocabularies);
  yield String(channelStart(feed, feed.updated, extension));
  const item = rssItems(feed.publication, extension);
  for await (const story of coming) {
    expectStory(story);
    if (admit(story, feed)) yield String(item(story));
  }
  yield String(end);
}

const end = xml`</channel>\n</rss>\n`;

function channelStart(feed: FeedHead, newest: string | undefined, extension: WrittenExtension): Markup {
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

const vocabularies = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  fh: "http://purl.org/syndication/history/1.0",
  media: "http://search.yahoo.com/mrss/",
  sy: "http://purl.org/rss/1.0/modules/syndication/",
};

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
function archiveLinks(archive: Feed["archive"]): readonly (Markup | undefined)[] {
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
