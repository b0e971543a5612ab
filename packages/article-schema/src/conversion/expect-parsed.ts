import type { Article } from "../article/article.js";
import { expectList, expectObject } from "./expect.js";

/** The lists that the schema fills in where they were left out. */
export const filledIn = [
  "formerSlugs",
  "tags",
  "authors",
  "translations",
  "about",
  "entities",
  "quotes",
  "claims",
  "media",
  "corrections",
  "sources",
] as const satisfies readonly (keyof Article)[];

/**
 * Refuses what is no article as the schema gives it, before a conversion stumbles over a part that is missing.
 *
 * @throws {TypeError} where it was not parsed
 */
export function expectParsed(article: Article): void {
  const remedy = "Give the article as parseArticle gives it, which fills in what was left out.";
  expectObject(article, "article", remedy);
  for (const name of filledIn) expectList(article[name], `article.${name}`, remedy);
}
