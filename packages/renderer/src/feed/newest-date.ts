import { changedAt } from "../date/changed-at.js";
import { later } from "../date/moment.js";
import type { Feed } from "./feed.js";

/**
 * Gives the date of the newest story or change in a feed, or of the end of an embargo, with which a story came into it: to its
 * readers, that is when the feed was last built. Nothing where there is no story.
 */
export function newestDate({ updated, stories }: Pick<Feed, "updated" | "stories">): string | undefined {
  if (updated !== undefined) return updated;
  let newest: string | undefined;
  for (const { article } of stories) {
    if (article.status === "withdrawn") continue;
    const told = changedAt(article) ?? article.datePublished;
    const date = article.embargoedUntil === undefined ? told : later(told, article.embargoedUntil);
    newest = newest === undefined ? date : later(newest, date);
  }
  return newest;
}
