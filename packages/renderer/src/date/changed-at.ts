import type { Article } from "@copydesk/article-schema";
import { later } from "./moment.js";

/**
 * Gives when a story was changed last, or nothing where it never was: for formats that want a moment, not before the moment
 * in which it was published. The day alone of a change in the evening stands for a noon before that.
 */
export function changedAt({
  datePublished,
  dateModified,
}: Pick<Article, "datePublished" | "dateModified">): string | undefined {
  return dateModified === undefined ? undefined : later(datePublished, dateModified);
}

/**
 * Gives when a story was withdrawn, or the latest that is known of it: not before it was published or changed, for readers do not
 * drop what was changed after it was taken back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6721#section-3
 */
export function withdrawnAt(article: Article): string {
  const last = changedAt(article) ?? article.datePublished;
  return article.withdrawal ? later(last, article.withdrawal.date) : last;
}
