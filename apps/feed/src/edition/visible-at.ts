import type { Article } from "@copydesk/article-schema";

/**
 * Gives the articles that readers may be told of at a moment: none whose embargo lasts, and none that has expired. What
 * a status says is not looked at.
 *
 * @param articles any articles
 * @param now the moment; an embargo ends with its own moment, and so does what expires
 */
export function visibleAt(articles: readonly Article[], now: Date): readonly Article[] {
  const moment = now.getTime();
  return articles.filter(({ embargoedUntil, expires }) => {
    const begun = embargoedUntil === undefined || Date.parse(embargoedUntil) <= moment;
    return begun && (expires === undefined || Date.parse(expires) > moment);
  });
}
