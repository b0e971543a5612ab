import { later } from "../date/moment.js";
import type { Feed } from "./feed.js";

/**
 * Gives the date of the newest story or change in a feed: to its readers, that is when the feed was last built. Nothing where
 * there is no story.
 */
export function newestDate({ updated, stories }: Pick<Feed, "updated" | "stories">): string | undefined {
  if (updated !== undefined) return updated;
  const dates: string[] = stories.map(({ article }) => article.dateModified ?? article.datePublished);
  return dates.length === 0 ? undefined : dates.reduce(later);
}
