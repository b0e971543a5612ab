import { type ArticleInput, HttpUrl, SyndicatedFrom, TagUri } from "@copydesk/article-schema";
import { isAtomId } from "@copydesk/renderer/atom";
import type { ImportFinding } from "./import-report.js";
import type { ImportLoss } from "./import-loss.js";
import type { SourceChannel, SourceItem } from "./source-item.js";
import { urlOf } from "../url-of.js";
import { onOneLine } from "../on-one-line.js";

/** Where a story is from, and the name by which subscribers know it. */
export interface Syndication {
  /** The guid, where it is a permanent name that an article may have. */
  readonly id?: string | undefined;
  readonly syndicatedFrom?: ArticleInput["syndicatedFrom"];
  /** Why the guid cannot be kept. Under another name, subscribers would see the story twice, and so would the next import. */
  readonly fault?: ImportFinding;
  readonly losses: readonly ImportLoss[];
}

/**
 * Keeps a story's guid, exactly as it was published.
 *
 * @param feedUrl the address of the feed that subscribers know, where a person said it
 * @param taken the permanent names that other stories have
 */
export function syndication(
  item: SourceItem,
  channel: SourceChannel,
  feedUrl: string | undefined,
  taken: ReadonlySet<string>,
): Syndication {
  const { guid } = item;
  if (guid === undefined) return { losses: [] };
  const id = TagUri.safeParse(guid).success && !taken.has(guid) ? guid : undefined;
  const feed = feedOf(item, channel, feedUrl);
  const fits = SyndicatedFrom.shape.guid.safeParse(guid).success;
  const syndicatedFrom = fits && feed ? { title: feed.title, feedUrl: feed.feedUrl, guid } : undefined;
  if (!syndicatedFrom && id === undefined) return { fault: fits ? withoutFeed : unfit, losses: [] };
  const losses: ImportLoss[] = [];
  if (id === undefined && !isAtomId(guid)) {
    losses.push({
      field: "guid",
      reason:
        "It is kept in RSS and JSON Feed. Atom takes URIs only, so there the story has its permanent id.",
      value: guid,
    });
  }
  return { id, ...(syndicatedFrom && { syndicatedFrom }), losses };
}

const withoutFeed: ImportFinding = {
  code: "guid-without-feed",
  message:
    "The story's guid can be kept only together with the address of its feed, which the file does not say. Without its guid, it would be another story to subscribers, and to the next import.",
  hint: "Say the address with --feed-url.",
};

const unfit: ImportFinding = {
  code: "guid-unfit",
  message:
    "The story's guid has more than one line, and cannot be kept. Without its guid, it would be another story to subscribers, and to the next import.",
  hint: "Put the guid on one line in the file.",
};

/** Gives the feed that a story is from: its own, the one that was said, or the one that the file is. */
export function feedOf(
  { syndicatedFrom, link, guid }: SourceItem,
  channel: SourceChannel,
  said: string | undefined,
) {
  if (syndicatedFrom) return syndicatedFrom;
  const feedUrl = [said, channel.feedUrl, channel.siteUrl, originOf(link), originOf(guid)].find(
    (url) => HttpUrl.safeParse(url).success,
  );
  if (feedUrl === undefined) return undefined;
  const title = onOneLine(channel.title ?? "");
  return { title: title === "" ? new URL(feedUrl).host : title, feedUrl };
}

function originOf(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : urlOf(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}/` : undefined;
}
