import type { Article, Publication } from "@copydesk/article-schema";
import { expectArticle, expectPublication } from "./expect.js";

/**
 * Gives the names that a story is published under: its authors' or, where it has no byline, that of the publication, which
 * then answers for it.
 *
 * @param article the story's article
 * @param publication who publishes it
 * @throws {TypeError} where the article or the publication was not parsed
 */
export function authorNames(article: Article, publication: Publication): readonly string[] {
  expectArticle(article, "article");
  expectPublication(publication, "publication");
  return namesOfAuthors(article, publication);
}

/** Gives {@link authorNames} of an article that was looked at already. */
export function namesOfAuthors({ authors }: Article, publication: Publication): readonly string[] {
  return authors.length > 0 ? authors.map(({ name }) => name) : [publisherName(publication)];
}

/** Gives the name of who answers for a publication: its publisher or, where none is named, the publication itself. */
export function publisherName({ publisher, title }: Publication): string {
  return publisher ?? title;
}

/** Gives the byline that a story prints, `By Anna Berg, 김철수`; nothing where nobody signs it. */
export function authorLine({ authors }: Article): string | undefined {
  return authors.length > 0 ? `By ${authors.map(({ name }) => name).join(", ")}` : undefined;
}
