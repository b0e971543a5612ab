import type { Article } from "@copydesk/article-schema";

/** Gives the text of the document that is a story as data: its article, as it was checked, in indented JSON. */
export function articleDocument(article: Article): string {
  return `${JSON.stringify(article, undefined, 2)}\n`;
}
