import type { Article } from "@copydesk/article-schema";

/**
 * An article made ready to stand in pages and feeds: with its address, and its body as HTML.
 *
 * @typeParam Told what the article is, where it has fields of its own beside those of every article
 */
export interface Story<Told extends Article = Article> {
  readonly article: Told;
  /** The absolute address of the story's page. */
  readonly url: string;
  /** The body as sanitised HTML in which every address is absolute. */
  readonly contentHtml: string;
}
