import { readEnclosures, readLinks } from "./atom-links.js";
import { readCategories, readNames, readSource } from "./atom-parts.js";
import { readContent, readText } from "./atom-text.js";
import { readBlogger } from "./blogger.js";
import { dateOf } from "./date-of.js";
import { fileAddress } from "./html/addresses.js";
import { lineOf } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import { readMediaRss, wordsUnderMedia } from "./media-rss.js";
import type { PlaceOf } from "./place-of.js";
import type { ImportSource, SourceChannel, SourceItem, SourceText } from "./source-item.js";
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
  const blogger = readBlogger(entry);
  const site = entry.base ?? channel.siteUrl ?? channel.feedUrl;
  const given = fileAddress(links.alternate ?? blogger.path, site);
  const link = fileAddress(entry.textOf("feedburner:origLink"), undefined) ?? given;
  const base = entry.base ?? link ?? site;
  const headline = lineOf(readText(entry.take("atom:title"), base));
  const summary = readText(entry.take("atom:summary"), base) ?? plain(blogger.summary);
  const held = entry.take("atom:content");
  const content = readContent(held, base);
  const issued = dateOf(entry, ["atom:published", "atom:issued", "atom:created"], losses, placeOf);
  const updated = dateOf(entry, ["atom:updated", "atom:modified"], losses, placeOf);
  const own = readNames(entry);
  const source = readSource(entry);
  const authors = own.length > 0 ? own : source.authors.length > 0 ? source.authors : feedAuthors;
  const notice = lineOf(readText(entry.take("atom:rights"), base));
  const { section, tags, kind = blogger.kind } = readCategories(entry);
  const isDraft = entry.take("app:control")?.textOf("app:draft") === "yes";
  const { media, documents } = readMediaRss(entry, base);
  const enclosed = readEnclosures(links.enclosures, base);
  const copy = content.copy ?? summary ?? wordsUnderMedia(entry, base);
  return {
    place: placeOf(entry.offset),
    guid: guid ?? given,
    link,
    headline,
    summary: content.copy ? summary : undefined,
    copy,
    mayBeCut: content.copy === undefined,
    published: issued ?? updated,
    ...(blogger.isScheduled && { embargoedUntil: issued }),
    // Atom wants a date of the last change of every entry; one that is the date of publication says nothing.
    modified: issued === undefined || issued === updated ? undefined : updated,
    authors,
    section,
    tags,
    language: (content.copy && held?.language) ?? entry.language,
    media: [
      ...media,
      ...enclosed.media.filter(
        ({ renditions: [file] }) => !media.some((one) => one.renditions.some(({ url }) => url === file?.url)),
      ),
    ],
    documents: [...documents, ...enclosed.documents, ...content.documents],
    ...(notice !== undefined && { rights: { notice } }),
    slug: link === undefined ? lastName(blogger.path) : undefined,
    ...blogger.state,
    ...(isDraft && { unpublished: "The feed marks it as a draft." }),
    ...(kind !== undefined && kind !== "post" && { skipped: `It is no story, but a “${kind}” of Blogger.` }),
    ...(source.feed && { syndicatedFrom: source.feed }),
    losses: [...losses, ...entry.losses(placeOf)],
  };
}

function plain(value: string | undefined): SourceText | undefined {
  return value === undefined ? undefined : { value, format: "text", base: undefined };
}

/** Gives the last part of a path, without the ending of a file. */
function lastName(path: string | undefined): string | undefined {
  return path
    ?.split("/")
    .at(-1)
    ?.replace(/\.html?$/, "");
}
