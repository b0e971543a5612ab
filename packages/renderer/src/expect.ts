import type { Article, Publication } from "@copydesk/article-schema";
import type { FeedHead } from "./feed/feed.js";
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

/** A day, or a moment with its offset: without one it would be another moment on each machine. */
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

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
  expectText(article.body, `${place}.body`, parse);
  expectDate(article.datePublished, `${place}.datePublished`);
  for (const name of ["dateModified", "embargoedUntil"] as const)
    if (article[name] !== undefined) expectDate(article[name], `${place}.${name}`);
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
 * Refuses what is no head of a feed.
 *
 * @throws {TypeError} where its publication or a withdrawn article was not parsed, or its date is none
 */
export function expectHead({ publication, updated, withdrawn = [] }: FeedHead): void {
  expectPublication(publication, "feed.publication");
  if (updated !== undefined) expectDate(updated, "feed.updated");
  for (const article of withdrawn) expectArticle(article, "feed.withdrawn");
}

/**
 * Gives the stories of a feed.
 *
 * @param feed a feed, all of whose stories are known
 * @throws {TypeError} where they are in no list, or where one of them is none as `renderStory` gives it
 */
export function storiesOf({ stories }: { readonly stories: readonly Story[] }): readonly Story[] {
  if (!isList(stories)) throw unexpected("feed.stories", "a list", stories, render);
  for (const story of stories) expectStory(story);
  return stories;
}

/**
 * Refuses what is no date of a story.
 *
 * @param value what was given
 * @param place where, for the message: `page.modified`
 * @throws {TypeError} where it is neither a day nor a moment with its offset, or there is none such
 */
export function expectDate(value: unknown, place: string): void {
  if (typeof value === "string" && date.test(value) && !Number.isNaN(Date.parse(value))) return;
  throw unexpected(place, "a day such as 2019-11-22, or a moment such as 2019-11-22T18:00:00+09:00", value);
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
const render = "Give what renderStory makes of an article.";

function expectObject(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "object" || value === null) throw unexpected(place, "an object", value, remedy);
}

function expectText(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "string") throw unexpected(place, "text", value, remedy);
}

/** The types say so already, to those who have them. */
function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function unexpected(place: string, expected: string, value: unknown, remedy?: string): TypeError {
  const is = typeof value === "string" ? JSON.stringify(value) : String(value);
  return new TypeError(
    `${place} must be ${expected}, and is ${is}.${remedy === undefined ? "" : ` ${remedy}`}`,
  );
}
