import { decoded } from "./decoded.js";
import { lineOf, textOrHtml } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import { lossReasons } from "./loss-reasons.js";
import type { PlaceOf } from "./place-of.js";
import { readChannel } from "./rss.js";
import { readIdentity } from "./rss-identity.js";
import type { ImportSource, SourceChannel, SourceItem } from "./source-item.js";
import { wordPressHtml } from "./wordpress-copy.js";
import { withFootnotes } from "./wordpress-footnotes.js";
import { metaOf } from "./wordpress-library.js";
import { numberOf, readSite, type WordPressSite } from "./wordpress-site.js";
import { readDates } from "./wxr-dates.js";
import { readMeta } from "./wxr-meta.js";
import { readTerms } from "./wxr-terms.js";
import type { XmlPart } from "./xml-part.js";

/**
 * Reads an export of WordPress (WXR). Posts are stories; attachments are their pictures; what else there is is no story.
 *
 * @see https://developer.wordpress.org/reference/functions/export_wp/
 */
export function readWxr(channelPart: XmlPart, placeOf: PlaceOf): ImportSource {
  const channel = readChannel(channelPart);
  const blog = (channelPart.textOf("wp:base_blog_url") ?? channel.siteUrl)?.replace(/\/+$/, "");
  const items = channelPart.takeAll("item");
  const site = readSite(channelPart, items);
  const hasGuids = items.some(({ children }) => children.some(({ name }) => name === "guid"));
  return {
    format: "wxr",
    // Every WordPress gives its feed at this address, whatever the others look like. What gives no guids is none.
    channel: {
      ...channel,
      ...(blog !== undefined &&
        channel.feedUrl === undefined &&
        hasGuids && { feedUrl: `${blog}/?feed=rss2` }),
    },
    items: items
      .filter((item) => !site.featured.has(numberOf(item)))
      .map((item) => readPost(item, { ...channel, siteUrl: channel.siteUrl ?? blog }, site, placeOf)),
  };
}

function readPost(item: XmlPart, channel: SourceChannel, site: WordPressSite, placeOf: PlaceOf): SourceItem {
  const losses: ImportLoss[] = [];
  const text = (name: string) => item.textOf(name);
  // Squarespace exports no guids, and addresses below its own.
  const { guid, link } = readIdentity(item, channel);
  const title = text("title");
  const [type = "post", status = "publish", id] = ["wp:post_type", "wp:status", "wp:post_id"].map(text);
  const identity = {
    place: placeOf(item.offset),
    guid,
    link,
    headline: title === undefined ? undefined : lineOf(textOrHtml(title, undefined)),
  };
  const skipped = whySkipped(type, status);
  if (skipped !== undefined)
    return { ...identity, authors: [], tags: [], media: [], documents: [], skipped, losses: [] };
  const written = text("content:encoded") ?? "";
  const noted = withFootnotes(written, metaOf(item, "footnotes"));
  const { html, losses: copyLosses } = wordPressHtml(noted, id, site);
  const excerpt = [text("excerpt:encoded"), text("description"), metaOf(item, "_yoast_wpseo_metadesc")].find(
    (each) => each !== undefined,
  );
  const dates = readDates(item, losses, placeOf);
  const embargoedUntil =
    status === "future" && dates.published?.includes("T") === true ? dates.published : undefined;
  const { authors, section, tags, language } = readTerms(item, site);
  const meta = readMeta(item, site, link, noted !== written);
  const [name, password] = [text("wp:post_name"), text("wp:post_password")];
  losses.push(...leaveOut(item));
  return {
    ...identity,
    summary: excerpt === undefined ? undefined : textOrHtml(excerpt, link),
    copy: html.trim() === "" ? undefined : { value: html, format: "html", base: item.base ?? link },
    ...dates,
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    authors,
    section: meta.section ?? section,
    tags: tags
      .filter((tag) => tag !== (meta.section ?? section))
      .concat(meta.section !== undefined && section !== undefined && section !== meta.section ? section : []),
    language,
    media: meta.media,
    documents: [],
    slug: name && decoded(name).split("/").at(-1),
    formerSlugs: meta.formerSlugs,
    ...unpublished(status, password, embargoedUntil),
    losses: [...losses, ...copyLosses, ...meta.losses, ...item.losses(placeOf)],
  };
}

/** Passes over what WordPress keeps beside a post, and gives what readers may miss of it. */
function leaveOut(item: XmlPart): readonly ImportLoss[] {
  for (const name of bookkeeping) item.textOf(name);
  const losses: ImportLoss[] = [];
  if (item.textOf("wp:is_sticky") === "1")
    losses.push({ field: "wp:is_sticky", reason: "A story has no fixed place on the home page." });
  const comments = item.takeAll("wp:comment");
  for (const comment of comments) comment.takeWhole();
  if (comments.length > 0)
    losses.push({
      field: "wp:comment",
      reason: lossReasons.comments,
      value: `${comments.length} in number`,
    });
  return losses;
}

const bookkeeping = [
  "wp:comment_status",
  "wp:ping_status",
  "wp:post_type",
  "wp:post_parent",
  "wp:menu_order",
];

function whySkipped(type: string, status: string): string | undefined {
  if (type === "attachment")
    return "It is a file of the media library that no story has for its picture; pictures in the copy link to their files.";
  if (type !== "post") return `It is no story, but of WordPress's type “${type}”.`;
  return status === "trash" || status === "auto-draft" ? "It was thrown away." : undefined;
}

function unpublished(
  status: string,
  password: string | undefined,
  embargoedUntil: string | undefined,
): Pick<SourceItem, "unpublished"> {
  if (password !== undefined) return { unpublished: "It was protected by a password in WordPress." };
  if (status === "publish" || embargoedUntil !== undefined) return {};
  if (status === "future")
    return { unpublished: "WordPress was to publish it at a moment that the file does not say." };
  return { unpublished: `Its status in WordPress is “${status}”.` };
}
