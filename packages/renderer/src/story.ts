import type { Article } from "@copydesk/article-schema";

/** An article made ready to stand in pages and feeds: with its address, and its body as HTML. */
export interface Story {
  readonly article: Article;
  /** The absolute address of the story's page. */
  readonly url: string;
  /** The body as sanitised HTML in which every address is absolute. */
  readonly contentHtml: string;
}
