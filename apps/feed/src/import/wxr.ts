import { lineOf, textOrHtml } from "./html/plain-text.js";
import type { ImportLoss } from "./import-loss.js";
import type { PlaceOf } from "./place-of.js";
import { readChannel } from "./rss.js";
import { readIdentity } from "./rss-identity.js";
import type { ImportSource, SourceChannel, SourceItem } from "./source-item.js";
import { wordPressHtml } from "./wordpress-copy.js";
import { withFootnotes } from "./wordpress-footnotes.js";
import { filesOf, metaOf, readAttachment, textIn, type WordPressSite } from "./wordpress-library.js";
import { readDates } from "./wxr-dates.js";
import { decoded, readMeta } from "./wxr-meta.js";
import { nameOf, readTerms } from "./wxr-terms.js";
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
  const ofType = (type: string) => items.filter((item) => textIn(item.children, "wp:post_type") === type);
  const idOf = (item: XmlPart) => textIn(item.children, "wp:post_id") ?? "";
  const site: WordPressSite = {
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
        return [login, nameOf(display === "" ? login : display)];
      }),
    ),
    categories: new Map(
      channelPart
        .takeAll("wp:category")
        .map(({ children }) => [
          textIn(children, "wp:term_id") ?? "",
          nameOf(textIn(children, "wp:cat_name") ?? ""),
        ]),
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
  const { html, losses: copyLosses } = wordPressHtml(noted, id, {
    files: filesOf(site),
    blocks: site.blocks,
  });
  const excerpt = [text("excerpt:encoded"), text("description"), metaOf(item, "_yoast_wpseo_metadesc")].find(
    (each) => each !== undefined,
  );
  const dates = readDates(item, losses, placeOf);
  const embargoedUntil =
    status === "future" && dates.published?.includes("T") === true ? dates.published : undefined;
  const { authors, section, tags } = readTerms(item, site);
  const meta = readMeta(item, site, link, noted !== written);
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
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    authors,
    section: meta.section ?? section,
    tags: tags
      .filter((tag) => tag !== (meta.section ?? section))
      .concat(meta.section !== undefined && section !== undefined && section !== meta.section ? section : []),
    media: meta.media,
    documents: [],
    slug: decoded(text("wp:post_name"))?.split("/").at(-1),
    formerSlugs: meta.formerSlugs,
    ...unpublished(status, password, embargoedUntil),
    losses: [...losses, ...copyLosses, ...meta.losses, ...item.losses(placeOf)],
  };
}

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
