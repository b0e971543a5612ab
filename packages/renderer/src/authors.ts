import type { Article, Publication } from "@copydesk/article-schema";

/**
 * Gives the names that a story is published under: its authors' or, where it has no byline, that of the publication, which
 * then answers for it.
 */
export function authorNames(article: Article, publication: Publication): readonly string[] {
  return article.authors.length > 0
    ? article.authors.map((author) => author.name)
    : [publication.publisher ?? publication.title];
}
