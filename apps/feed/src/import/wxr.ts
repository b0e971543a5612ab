import { lineOf, textOrHtml } from "./html/plain-text.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import { kindOf, mediaTypeOf, positive } from "./media-type.js";
import type { PlaceOf } from "./parse-xml-file.js";
import { readDate } from "./read-date.js";
import { readChannel } from "./rss.js";
import type { ImportSource, SourceItem, SourceMedia } from "./source-item.js";
import { wordPressHtml } from "./wordpress-copy.js";
import { type Attachment, metaOf, readAttachment, textIn } from "./wordpress-library.js";
import type { XmlPart } from "./xml-part.js";

/** What the posts of an export refer to. */
interface Site {
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly blocks: ReadonlyMap<string, string>;
  /** The names of authors, by their logins. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of categories, by their numbers. */
  readonly categories: ReadonlyMap<string, string>;
  /** The attachments that are the picture of a post. */
  readonly featured: ReadonlySet<string>;
}

/**
 * Reads an export of WordPress (WXR). Posts are stories; attachments are their pictures; what else there is is no story.
 *
 * @see https://developer.wordpress.org/reference/functions/export_wp/
 */
export function readWxr(channelPart: XmlPart, placeOf: PlaceOf): ImportSource {
  const channel = readChannel(channelPart);
  const blog = (channelPart.textOf("wp:base_blog_url") ?? channel.siteUrl)?.replace(/\/+$/, "");
  const items = channelPart.takeAll("item");
  const ofType = (type: string) => items.filter((item) => textIn(item.children, "wp:post_type") === type);
  const idOf = (item: XmlPart) => textIn(item.children, "wp:post_id") ?? "";
  const site: Site = {
    attachments: new Map(
      ofType("attachment").flatMap((item) => {
        const read = readAttachment(item);
        return read ? [[idOf(item), read] as const] : [];
      }),
    ),
    blocks: new Map(
      ofType("wp_block").map((item) => [idOf(item), textIn(item.children, "content:encoded") ?? ""]),
    ),
    names: new Map(
      channelPart.takeAll("wp:author").map(({ children }) => {
        const login = textIn(children, "wp:author_login") ?? "";
        const display = textIn(children, "wp:author_display_name") ?? "";
        return [login, display === "" ? login : display];
      }),
    ),
    categories: new Map(
      channelPart
        .takeAll("wp:category")
        .map(({ children }) => [textIn(children, "wp:term_id") ?? "", textIn(children, "wp:cat_name") ?? ""]),
    ),
    featured: new Set(ofType("post").flatMap((item) => metaOf(item, "_thumbnail_id") ?? [])),
  };
  return {
    format: "wxr",
    // Every WordPress gives its feed at this address, whatever the others look like.
    channel: {
      ...channel,
      ...(blog !== undefined && channel.feedUrl === undefined && { feedUrl: `${blog}/?feed=rss2` }),
    },
    items: items
      .filter((item) => !site.featured.has(idOf(item)))
      .map((item) => readPost(item, site, placeOf)),
  };
}

function readPost(item: XmlPart, site: Site, placeOf: PlaceOf): SourceItem {
  const losses: ImportLoss[] = [];
  const text = (name: string) => item.textOf(name);
  const guidPart = item.take("guid");
  guidPart?.attribute("isPermaLink");
  const [guid, link, title] = [guidPart?.text(), text("link"), text("title")];
  const [type = "post", status = "publish", id] = ["wp:post_type", "wp:status", "wp:post_id"].map(text);
  const identity = {
    place: placeOf(item.offset),
    guid: guid ?? link,
    link,
    headline: title === undefined ? undefined : lineOf(textOrHtml(title, undefined)),
  };
  const skipped = whySkipped(type, status);
  if (skipped !== undefined)
    return { ...identity, authors: [], tags: [], media: [], documents: [], skipped, losses: [] };
  const { html, losses: copyLosses } = wordPressHtml(text("content:encoded") ?? "", id, {
    files: asLibrary(site),
    blocks: site.blocks,
  });
  const excerpt = [text("excerpt:encoded"), text("description"), metaOf(item, "_yoast_wpseo_metadesc")].find(
    (each) => each !== undefined,
  );
  const dates = readDates(item, losses, placeOf);
  const { authors, section, tags } = readTerms(item, site);
  const meta = readMeta(item, site, link);
  for (const name of [
    "wp:comment_status",
    "wp:ping_status",
    "wp:post_type",
    "wp:post_parent",
    "wp:menu_order",
  ])
    text(name);
  if (text("wp:is_sticky") === "1")
    losses.push({ field: "wp:is_sticky", reason: "A story has no fixed place on the home page." });
  const password = text("wp:post_password");
  const comments = item.takeAll("wp:comment");
  for (const comment of comments) comment.takeWhole();
  if (comments.length > 0)
    losses.push({
      field: "wp:comment",
      reason: "An article has no place for what readers say of it.",
      value: `${comments.length} in number`,
    });
  return {
    ...identity,
    summary: excerpt === undefined ? undefined : textOrHtml(excerpt, link),
    copy: html.trim() === "" ? undefined : { value: html, format: "html", base: item.base ?? link },
    ...dates,
    ...(status === "future" &&
      dates.published?.includes("T") === true && { embargoedUntil: dates.published }),
    authors,
    section: meta.section ?? section,
    tags: tags
      .filter((tag) => tag !== (meta.section ?? section))
      .concat(meta.section !== undefined && section !== undefined && section !== meta.section ? section : []),
    media: meta.media,
    documents: [],
    slug: decoded(text("wp:post_name")),
    formerSlugs: meta.formerSlugs,
    ...unpublished(status, password),
    losses: [...losses, ...copyLosses, ...meta.losses, ...item.losses(placeOf)],
  };
}

function whySkipped(type: string, status: string): string | undefined {
  if (type === "attachment")
    return "It is a file of the media library that no story has for its picture; pictures in the copy link to their files.";
  if (type !== "post") return `It is no story, but of WordPress's type “${type}”.`;
  return status === "trash" || status === "auto-draft" ? "It was thrown away." : undefined;
}

function unpublished(status: string, password: string | undefined): Pick<SourceItem, "unpublished"> {
  if (password !== undefined) return { unpublished: "It was protected by a password in WordPress." };
  return status === "publish" || status === "future"
    ? {}
    : { unpublished: `Its status in WordPress is “${status}”.` };
}

function asLibrary({ attachments }: Site) {
  return new Map(
    [...attachments].flatMap(([id, { media, parent }]) => {
      const [file] = media.renditions;
      return file ? [[id, { url: file.url, alt: media.alt, parent }] as const] : [];
    }),
  );
}

/** WordPress says every time twice, on its own clock and in UTC; the difference is the offset. */
function readDates(
  item: XmlPart,
  losses: ImportLoss[],
  placeOf: PlaceOf,
): Pick<SourceItem, "published" | "modified"> {
  const moment = (name: string) => withOffset(item.textOf(`wp:${name}`), item.textOf(`wp:${name}_gmt`));
  const [posted, modified] = [moment("post_date"), moment("post_modified")];
  const part = item.take("pubDate");
  const pubDate = part?.text();
  const fallback = pubDate === undefined ? {} : readDate(pubDate);
  if (posted === undefined && fallback.date === undefined && pubDate !== undefined)
    losses.push({
      field: "pubDate",
      reason: fallback.loss ?? "",
      value: shortened(pubDate),
      line: placeOf(part?.offset ?? 0).line,
    });
  const published = posted ?? fallback.date;
  return { published, modified: modified === published ? undefined : modified };
}

function withOffset(local: string | undefined, utc: string | undefined): string | undefined {
  const [here, there] = [local, utc].map((text) =>
    text === undefined || text.startsWith("0000") ? Number.NaN : Date.parse(`${text.replace(" ", "T")}Z`),
  );
  if (there === undefined || here === undefined || Number.isNaN(there))
    return Number.isNaN(here) ? undefined : local?.slice(0, 10);
  const minutes = Number.isNaN(here) ? 0 : Math.round((here - there) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return `${utc?.replace(" ", "T")}Z`;
  const at = new Date(there + minutes * 60_000).toISOString().slice(0, 19);
  const padded = (number: number) => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${at}${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

function readTerms(item: XmlPart, { names }: Site) {
  const creators = item.takeAll("dc:creator").flatMap((creator) => creator.text() ?? []);
  const [byline, categories, tags]: [string[], string[], string[]] = [[], [], []];
  for (const part of item.takeAll("category")) {
    const [domain, name] = [part.attribute("domain"), part.text()?.replaceAll(/\s+/g, " ")];
    part.attribute("nicename");
    if (name === undefined) continue;
    if (domain === "author") byline.push(name);
    else if (domain === "post_tag") tags.push(name);
    else if (domain !== "category" && domain !== undefined)
      part.lose(`An article has sections and tags, and no place for WordPress's “${domain}”.`);
    else if (/^uncategori[sz]ed$/i.test(part.element.attributes["nicename"] ?? name))
      part.lose("That it is in no category says nothing.");
    else categories.push(name);
  }
  const authors = (byline.length > 0 ? byline : creators).map((login) => names.get(login) ?? login);
  const [section, ...others] = categories;
  return { authors: [...new Set(authors)], section, tags: [...new Set([...others, ...tags])] };
}

/** What WordPress notes for itself; a reader never saw it. */
const bookkeeping =
  /^_(?:edit_lock|edit_last|pingme|encloseme|wp_page_template|wp_old_date|wp_trash_\w+|oembed_\w+|wp_desired_post_slug|thumbnail_id|wp_old_slug)$/;

function readMeta(item: XmlPart, site: Site, link: string | undefined) {
  const media: SourceMedia[] = [];
  const losses: ImportLoss[] = [];
  const formerSlugs: string[] = [];
  let section: string | undefined;
  for (const part of item.takeAll("wp:postmeta")) {
    const [key = "", value = ""] = ["wp:meta_key", "wp:meta_value"].map((name) => part.textOf(name));
    if (key === "_thumbnail_id") {
      const picture = site.attachments.get(value)?.media;
      if (picture) media.unshift(picture);
      else
        losses.push({
          field: "_thumbnail_id",
          reason: "The picture is not in the export: export all content, or add it by hand.",
          value,
        });
    } else if (key === "_wp_old_slug") formerSlugs.push(decoded(value) ?? "");
    else if (key === "enclosure") {
      const [url = "", length, type] = value.split("\n").map((line) => line.trim());
      const mediaType = URL.canParse(url, link) ? mediaTypeOf(type, new URL(url, link).href) : undefined;
      const kind = kindOf(mediaType);
      if (kind)
        media.push({
          kind,
          renditions: [{ url: new URL(url, link).href, mediaType, size: positive(length) }],
        });
      else losses.push({ field: key, reason: "It is no picture, video or sound.", value: shortened(value) });
    } else if (key === "_yoast_wpseo_primary_category" && site.categories.get(value) !== undefined)
      section = site.categories.get(value);
    else if (key !== "_yoast_wpseo_metadesc" && !bookkeeping.test(key) && value !== "")
      losses.push({
        field: `wp:postmeta ${key}`,
        reason: "An article has no place for a plugin's own field.",
        value: shortened(value),
      });
  }
  return { media, losses, formerSlugs: formerSlugs.filter((slug) => slug !== ""), section };
}

function decoded(slug: string | undefined): string | undefined {
  try {
    return slug === undefined ? undefined : decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
