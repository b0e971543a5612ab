import type { Article } from "@copydesk/article-schema";
import { expectObject } from "../expect.js";

/**
 * Gives the name by which subscribers' readers know a story: its permanent id or, for a story taken over from another
 * feed, the guid that it had there. It is opaque, and never an address: a moved page must not come back as a new story.
 *
 * @param article the story's article, as `parseArticle` gives it
 * @throws {TypeError} where it is no object
 */
export function guidOf(article: Article): string {
  expectObject(article, "article", "Give what parseArticle gives.");
  return article.syndicatedFrom?.guid ?? article.id;
}
