import type { Article } from "@copydesk/article-schema";
import { changedAt } from "../date/changed-at.js";
import { later } from "../date/moment.js";
import type { FeedOfItems } from "./feed.js";
import { isWritten } from "./written-item.js";

/**
 * Gives the date of the newest story or change in a feed, or of the end of an embargo, with which a story came into it: to its
 * readers, that is when the feed was last built. Nothing where there is no story.
 */
export function newestDate({
  updated,
  stories,
}: Pick<FeedOfItems, "updated" | "stories">): string | undefined {
  if (updated !== undefined) return updated;
  let newest: string | undefined;
  for (const story of stories) {
    if (!isWritten(story) && story.article.status === "withdrawn") continue;
    const date = isWritten(story) ? story.newest : newestOf(story.article);
    newest = newest === undefined ? date : later(newest, date);
  }
  return newest;
}

/** Gives the date by which a story makes a feed newer. */
export function newestOf(article: Article): string {
  const told = changedAt(article) ?? article.datePublished;
  return article.embargoedUntil === undefined ? told : later(told, article.embargoedUntil);
}
