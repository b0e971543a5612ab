import type { Article } from "@copydesk/article-schema";

/** Gives the text of the document that is a story as data: its article, as it was checked, in JSON. */
export function articleDocument(article: Article): string {
  return `${JSON.stringify(article)}\n`;
}
