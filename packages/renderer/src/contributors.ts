import type { Article } from "@copydesk/article-schema";
import { expectArticle } from "./expect.js";

/**
 * Gives the names of those who contributed to a story without having written it: whom its pictures, videos and sounds are
 * credited to, each once.
 *
 * @param article the story's article
 * @throws {TypeError} where it was not parsed
 */
export function contributorNames(article: Article): readonly string[] {
  expectArticle(article, "article");
  const { media, entities, authors } = article;
  if (media.length === 0) return [];
  const wrote = new Set(authors.map(({ name }) => name));
  const credited = media.map(
    ({ creditedTo, credit }) => entities.find(({ id }) => id === creditedTo)?.name ?? credit,
  );
  return [...new Set(credited)].filter((name) => !wrote.has(name));
}
