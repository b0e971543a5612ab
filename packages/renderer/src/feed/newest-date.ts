import { later } from "../date/moment.js";
import type { Story } from "../story.js";

/**
 * Gives the date of the newest story or change in a feed: to its readers, that is when the feed was last built. Nothing where
 * there is no story.
 */
export function newestDate(stories: readonly Story[]): string | undefined {
  const dates: string[] = stories.map(({ article }) => article.dateModified ?? article.datePublished);
  return dates.length === 0 ? undefined : dates.reduce(later);
}
