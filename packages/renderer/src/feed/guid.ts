import type { Article } from "@copydesk/article-schema";

/**
 * Gives the name by which subscribers' readers know a story: its permanent id or, for a story taken over from another
 * feed, the guid that it had there. It is opaque, and never an address: a moved page must not come back as a new story.
 *
 * @param article the story's article
 */
export function guidOf(article: Article): string {
  return article.syndicatedFrom?.guid ?? article.id;
}
