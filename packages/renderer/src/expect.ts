import type { Article, Publication } from "@copydesk/article-schema";
import { isDate } from "./date/is-date.js";
import { given } from "./given.js";
import type { Story } from "./story.js";

/**
 * The lists that the schema fills in where they were left out, and formats read. The schema itself is not asked for them: feeds load
 * nothing of its package, whose types are enough for them.
 */
const lists = [
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

const optionalDates = [
  "dateModified",
  "embargoedUntil",
  "expires",
] as const satisfies readonly (keyof Article)[];

/**
 * Refuses what is no article as the schema gives it, before a format stumbles over a part that is missing.
 *
 * @param article what was given
 * @param place where, for the message: `story.article`
 * @throws {TypeError} where it is no article, or one that was not parsed
 */
export function expectArticle(article: Article, place: string): void {
  expectObject(article, place, parse);
  for (const name of lists)
    if (!isList(article[name])) throw unexpected(`${place}.${name}`, "a list", article[name], parse);
  // Each story of a feed comes here: where it is one, no place is put into words.
  if (typeof article.body !== "string") throw unexpected(`${place}.body`, "text", article.body, parse);
  if (!isDate(article.datePublished)) throw noDate(`${place}.datePublished`, article.datePublished);
  for (const name of optionalDates) {
    const value = article[name];
    if (value !== undefined && !isDate(value)) throw noDate(`${place}.${name}`, value);
  }
}

/**
 * Refuses what is no story as `renderStory` gives it.
 *
 * @param story what was given
 * @throws {TypeError} where it is no story, or its article was not parsed
 */
export function expectStory(story: Story): void {
  expectObject(story, "story", render);
  expectObject(story.article, "story.article", render);
  expectArticle(story.article, "story.article");
  expectText(story.contentHtml, "story.contentHtml", render);
}

/**
 * Refuses what is no publication as the schema gives it.
 *
 * @param publication what was given
 * @param place where, for the message: `feed.publication`
 * @throws {TypeError} where it is none, or one that was not parsed
 */
export function expectPublication(publication: Publication, place: string): void {
  const remedy = "Give what Publication.parse gives.";
  expectObject(publication, place, remedy);
  if (!isList(publication.hubs)) throw unexpected(`${place}.hubs`, "a list", publication.hubs, remedy);
}

/**
 * Refuses what is no date of a story.
 *
 * @param value what was given
 * @param place where, for the message: `page.modified`
 * @throws {TypeError} where it is neither a day nor a moment with its offset, or there is none such
 */
export function expectDate(value: unknown, place: string): void {
  if (!isDate(value)) throw noDate(place, value);
}

function noDate(place: string, value: unknown): TypeError {
  return unexpected(place, "a day such as 2019-11-22, or a moment such as 2019-11-22T18:00:00+09:00", value);
}

/**
 * Refuses what is no present time: with it, no story would be shown, or each.
 *
 * @throws {TypeError} where it is no valid `Date`
 */
export function expectNow(now: unknown): void {
  // Not by its class: that of another window or context is another one.
  if (Object.prototype.toString.call(now) !== "[object Date]" || Number.isNaN(Number(now)))
    throw unexpected("now", "a valid Date", now);
}

const parse = "Give the article as parseArticle gives it, which fills in what was left out.";
/** What to do where something is no tag of a language. */
export const languageRemedy = "Give a BCP 47 tag, such as en.";
/** What to do where something is no story. */
export const render = "Give what renderStory makes of an article.";

/**
 * Refuses what is no object.
 *
 * @param value what was given
 * @param place where, for the message: `options`
 * @param remedy what to do
 * @throws {TypeError} where it is none
 */
export function expectObject(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "object" || value === null) throw unexpected(place, "an object", value, remedy);
}

/**
 * Refuses what is no text.
 *
 * @param value what was given
 * @param place where, for the message: `jsonLd`
 * @param remedy what to do
 * @throws {TypeError} where it is none
 */
export function expectText(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "string") throw unexpected(place, "text", value, remedy);
}

/** Says whether something is a list. The types say so already, to those who have them. */
export function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/** Says whether something is a list, or gives its elements one after the other, now or as they come. */
export function isIterable(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
  );
}

/**
 * Gives the error that something is not what was expected.
 *
 * @param place where, for the message: `feed.stories`
 * @param expected what it must be
 * @param value what was given
 * @param remedy what to do
 */
export function unexpected(place: string, expected: string, value: unknown, remedy?: string): TypeError {
  return new TypeError(
    `${place} must be ${expected}, and is ${given(value)}.${remedy === undefined ? "" : ` ${remedy}`}`,
  );
}
