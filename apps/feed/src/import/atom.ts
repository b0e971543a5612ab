import { readEnclosures, readLinks } from "./atom-links.js";
import { readContent, readText } from "./atom-text.js";
import { fileAddress } from "./html/addresses.js";
import { lineOf } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import { readMediaRss } from "./media-rss.js";
import type { PlaceOf } from "./place-of.js";
import { dateOf } from "./rss.js";
import type { ImportSource, SourceChannel, SourceItem } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/**
 * Reads Atom 1.0, and 0.3 as far as it is alike.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readAtom(feed: XmlPart, placeOf: PlaceOf): ImportSource {
  const entries = feed.takeAll("atom:entry");
  const links = feed.takeAll("atom:link");
  const address = (rel: string) =>
    fileAddress(
      links.find((link) => (link.attribute("rel") ?? "alternate") === rel)?.attribute("href"),
      feed.base,
    );
  const channel: SourceChannel = {
    title: lineOf(readText(feed.take("atom:title"), undefined)),
    feedUrl: address("self"),
    siteUrl: address("alternate"),
    language: feed.language,
  };
  const authors = readNames(feed);
  return {
    format: "atom",
    channel,
    items: entries.map((entry) => readEntry(entry, channel, authors, placeOf)),
  };
}

function readEntry(
  entry: XmlPart,
  channel: SourceChannel,
  feedAuthors: readonly string[],
  placeOf: PlaceOf,
): SourceItem {
  const losses: ImportLoss[] = [];
  const guid = entry.textOf("atom:id");
  const links = readLinks(entry);
  const link = fileAddress(links.alternate, entry.base ?? channel.siteUrl ?? channel.feedUrl);
  const base = entry.base ?? link ?? channel.siteUrl ?? channel.feedUrl;
  const headline = lineOf(readText(entry.take("atom:title"), base));
  const summary = readText(entry.take("atom:summary"), base);
  const content = readContent(entry.take("atom:content"), base);
  const issued = dateOf(entry, ["atom:published", "atom:issued", "atom:created"], losses, placeOf);
  const updated = dateOf(entry, ["atom:updated", "atom:modified"], losses, placeOf);
  const own = readNames(entry);
  const source = readSource(entry);
  const authors = own.length > 0 ? own : source.authors.length > 0 ? source.authors : feedAuthors;
  const notice = lineOf(readText(entry.take("atom:rights"), base));
  const { section, tags, kind } = readCategories(entry);
  const isDraft = entry.take("app:control")?.textOf("app:draft") === "yes";
  const { media, documents } = readMediaRss(entry, base);
  const enclosed = readEnclosures(links.enclosures, base);
  const copy = content.copy ?? summary;
  return {
    place: placeOf(entry.offset),
    guid: guid ?? link,
    link,
    headline,
    summary: content.copy ? summary : undefined,
    copy,
    published: issued ?? updated,
    // Atom wants a date of the last change of every entry; one that is the date of publication says nothing.
    modified: issued === undefined || issued === updated ? undefined : updated,
    authors,
    section,
    tags,
    language: entry.language,
    media: [
      ...media,
      ...enclosed.media.filter(
        ({ renditions: [file] }) => !media.some((one) => one.renditions.some(({ url }) => url === file?.url)),
      ),
    ],
    documents: [...documents, ...enclosed.documents, ...content.documents],
    ...(notice !== undefined && { rights: { notice } }),
    ...(isDraft && { unpublished: "The feed marks it as a draft." }),
    ...(kind !== undefined && kind !== "post" && { skipped: `It is no story, but a “${kind}” of Blogger.` }),
    ...(source.feed && { syndicatedFrom: source.feed }),
    losses: [...losses, ...entry.losses(placeOf)],
  };
}

function readNames(part: XmlPart): readonly string[] {
  const names = part
    .takeAll("atom:author")
    .flatMap((author) => author.textOf("atom:name")?.replaceAll(/\s+/g, " ") ?? []);
  return [...new Set(names)];
}

/** An entry that was copied from another feed says from which (RFC 4287, section 4.2.11). */
function readSource(entry: XmlPart): {
  authors: readonly string[];
  feed?: { title: string; feedUrl: string };
} {
  const source = entry.take("atom:source");
  if (!source) return { authors: [] };
  const title = lineOf(readText(source.take("atom:title"), undefined));
  const self = source.takeAll("atom:link").find((link) => link.attribute("rel") === "self");
  const feedUrl = fileAddress(self?.attribute("href"), source.base);
  return {
    authors: readNames(source),
    ...(title !== undefined && feedUrl !== undefined && { feed: { title, feedUrl } }),
  };
}

const bloggerKind = "http://schemas.google.com/g/2005#kind";

function readCategories(entry: XmlPart): {
  section: string | undefined;
  tags: readonly string[];
  kind: string | undefined;
} {
  let section: string | undefined;
  let kind: string | undefined;
  const tags: string[] = [];
  for (const part of entry.takeAll("atom:category")) {
    const term = part.attribute("term");
    const { scheme = "", label } = part.element.attributes;
    const name = (label ?? term)?.replaceAll(/\s+/g, " ").trim();
    if (label === undefined || label === term) part.attribute("label");
    else part.lose(`The tag is called by its label, “${label}”.`);
    if (scheme === bloggerKind) {
      kind = /#(\w+)$/.exec(term ?? "")?.[1];
      part.attribute("scheme");
    } else if (name === undefined || name === "") continue;
    else if (scheme.endsWith("/sections") && section === undefined) {
      part.attribute("scheme");
      section = name;
    } else {
      if (scheme === "http://www.blogger.com/atom/ns#") part.attribute("scheme");
      tags.push(name);
    }
  }
  return { section, tags: [...new Set(tags)], kind };
}
