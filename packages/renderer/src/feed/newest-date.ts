import { timeOf } from "../date/moment.js";
import type { Feed } from "./feed.js";

/**
 * Gives the date of the newest story or change in a feed: to its readers, that is when the feed was last built. Nothing where
 * there is no story.
 */
export function newestDate({ updated, stories }: Pick<Feed, "updated" | "stories">): string | undefined {
  if (updated !== undefined) return updated;
  let newest: string | undefined;
  let newestTime = -Infinity;
  for (const { article } of stories) {
    if (article.status === "withdrawn") continue;
    const date = article.dateModified ?? article.datePublished;
    if (newest !== undefined && isNoLater(date, newest)) continue;
    const time = timeOf(date);
    if (time > newestTime) [newest, newestTime] = [date, time];
  }
  return newest;
}

/** Says whether one date is no later than another, where that can be read from them: both are in UTC, and written alike. */
function isNoLater(date: string, than: string): boolean {
  return date.length === than.length && date.endsWith("Z") && than.endsWith("Z") && date <= than;
}
