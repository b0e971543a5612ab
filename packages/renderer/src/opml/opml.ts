import { webAddress } from "../address/address.js";
import { rfc822 } from "../date/moment.js";
import { expectDate, expectObject, isList, unexpected } from "../expect.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/** A feed that a reader can subscribe to. */
export interface OpmlFeed {
  readonly title: string;
  /** The absolute address of the feed. */
  readonly url: string;
  /** The absolute address of the page that the feed is about. */
  readonly homeUrl: string;
  readonly description?: string | undefined;
  /** The language that it is in, as a BCP 47 tag. */
  readonly language?: string | undefined;
}

/** Feeds that readers' programs show together, under a name. */
export interface OpmlGroup {
  readonly title: string;
  readonly feeds: readonly OpmlFeed[];
}

/** What an OPML document lists. */
export interface Opml {
  readonly title: string;
  /** The feeds that are in no group. */
  readonly feeds: readonly OpmlFeed[];
  readonly groups?: readonly OpmlGroup[] | undefined;
  /** Who keeps the list, with their mailbox, and the address of their page. */
  readonly owner?:
    | { readonly name: string; readonly email?: string | undefined; readonly url?: string | undefined }
    | undefined;
  /** When the list was last changed: a day or a moment, as the article schema has them. */
  readonly modified?: string | undefined;
}

/**
 * Gives a list of feeds as an OPML 2.0 document, which feed readers import.
 *
 * @param list the feeds
 * @throws {TypeError} where it is no list of feeds, an address is not an absolute one of the web, or the date is none
 * @see https://opml.org/spec2.opml
 */
export function renderOpml(list: Opml): string {
  expectObject(list, "list", "Say what it is called and its feeds, as { title, feeds }.");
  const { title, feeds, groups = [], owner, modified } = list;
  if (!isList(groups)) throw unexpected("list.groups", "a list", groups, groupRemedy);
  for (const group of groups) expectObject(group, "group", groupRemedy);
  if (owner) expectObject(owner, "list.owner", "Say who keeps the list, as { name }.");
  if (modified !== undefined) expectDate(modified, "modified");
  return String(xml`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>${title}</title>
${modified && xml`<dateModified>${rfc822(modified)}</dateModified>\n`}${owner && xml`<ownerName>${owner.name}</ownerName>\n`}${
    owner?.email && xml`<ownerEmail>${owner.email}</ownerEmail>\n`
  }${owner?.url && xml`<ownerId>${webAddress(owner.url, "owner.url")}</ownerId>\n`}<docs>https://opml.org/spec2.opml</docs>
</head>
<body>
${outlines(feeds, "list.feeds")}${groups.map(
    (group) => xml`<outline ${attributes({ text: group.title, title: group.title })}>
${outlines(group.feeds, "group.feeds")}</outline>
`,
  )}</body>
</opml>
`);
}

function outlines(feeds: readonly OpmlFeed[], place: string): readonly Markup[] {
  if (!isList(feeds)) throw unexpected(place, "a list", feeds, feedRemedy);
  return feeds.map(outline);
}

const groupRemedy = "Say what a group is called and its feeds, as { title, feeds }.";
const feedRemedy = "Say the feed and its page, as { title, url, homeUrl }.";

function outline(feed: OpmlFeed): Markup {
  expectObject(feed, "feed", feedRemedy);
  const { title, url, homeUrl, description, language } = feed;
  // Whatever the format of a feed, its outline is of the type “rss”.
  const about = {
    type: "rss",
    text: title,
    title,
    xmlUrl: webAddress(url, "feed.url"),
    htmlUrl: webAddress(homeUrl, "feed.homeUrl"),
    description,
    language,
  };
  return xml`<outline ${attributes(about)}/>\n`;
}
