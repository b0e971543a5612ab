import type { Article } from "../article/article.js";

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
  if (!isObject(article)) throw unexpected("article", "an object", article);
  for (const name of filledIn)
    if (!isList(article[name])) throw unexpected(`article.${name}`, "a list", article[name]);
}

/** The types say so already, to those who have them; and so below. */
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function unexpected(place: string, expected: string, value: unknown): TypeError {
  return new TypeError(
    `${place} must be ${expected}, and is ${String(value)}. Give the article as parseArticle gives it, which fills in what was left out.`,
  );
}
