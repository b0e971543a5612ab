import type { Article } from "@copydesk/article-schema";

/**
 * Gives an article without those of its translations that readers may not be told of: not even that there is one, or its name.
 *
 * @param article the article
 * @param isHidden says of an id whether it is that of such a story
 */
export function withShownTranslations(article: Article, isHidden: (id: string) => boolean): Article {
  if (!article.translations.some(({ id }) => isHidden(id))) return article;
  return { ...article, translations: article.translations.filter(({ id }) => !isHidden(id)) };
}
