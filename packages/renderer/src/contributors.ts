import type { Article } from "@copydesk/article-schema";
import { entityFinder } from "./entity-finder.js";
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
  return namesOfContributors(article);
}

/** Gives {@link contributorNames} of an article that was looked at already. */
export function namesOfContributors(article: Article): readonly string[] {
  const { media, authors } = article;
  if (media.length === 0) return [];
  const wrote = new Set(authors.map(({ name }) => name));
  const find = entityFinder(article);
  const credited = media.map(({ creditedTo, credit }) => find(creditedTo)?.name ?? credit);
  return [...new Set(credited)].filter((name) => !wrote.has(name));
}
