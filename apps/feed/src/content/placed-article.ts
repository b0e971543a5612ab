import type { Article, Path, TextPlace } from "@copydesk/article-schema";

/** An article, with where it was read from. */
export interface PlacedArticle {
  readonly article: Article;
  /** The path of its file. */
  readonly file: string;
  /** Gives where in the file a part of the article's data stands. */
  readonly placeOf: (path: Path) => TextPlace;
}
