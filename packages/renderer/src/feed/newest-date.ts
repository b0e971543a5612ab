import { timeOf } from "../date/moment.js";
import type { Feed } from "./feed.js";

/**
 * Gives the date of the newest story or change in a feed: to its readers, that is when the feed was last built. Nothing where
 * there is no story.
 */
export function newestDate({ updated, stories }: Pick<Feed, "updated" | "stories">): string | undefined {
  if (updated !== undefined) return updated;
  let newest: string | undefined;
  for (const { article } of stories) {
    if (article.status === "withdrawn") continue;
    const date = article.dateModified ?? article.datePublished;
    if (newest === undefined || isLater(date, newest)) newest = date;
  }
  return newest;
}

/** To read a date takes ten times as long as to compare it with another that is written alike, as those of a feed mostly are. */
function isLater(date: string, than: string): boolean {
  if (date.length === than.length && offsetOf(date) === offsetOf(than)) return date > than;
  return timeOf(date) > timeOf(than);
}

/** Gives how a moment says its distance from UTC: `Z` or `+09:00`. */
function offsetOf(date: string): string {
  return date.endsWith("Z") ? "Z" : date.slice(-"+09:00".length);
}
