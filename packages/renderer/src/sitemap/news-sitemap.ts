import type { Publication } from "@copydesk/article-schema";
import { pageAddress } from "../address/address.js";
import { momentOf } from "../date/moment.js";
import {
  expectDate,
  expectNow,
  expectObject,
  expectPublication,
  isList,
  render,
  unexpected,
} from "../expect.js";
import { subtags } from "../language/subtags.js";
import { xml } from "../template/xml.js";

const twoDays = 2 * 86_400_000;
const most = 1000;

/** What a news sitemap says of a story; a `Story` is one. */
export interface NewsStory {
  readonly article: {
    readonly headline: string;
    readonly language: string;
    readonly datePublished: string;
    /** A withdrawn story is not listed. */
    readonly status?: string | undefined;
  };
  /** The absolute address of the story's page. */
  readonly url: string;
}

/** What a news sitemap is told. */
export interface NewsSitemapOptions {
  /** The present time: stories of the two days before it are listed. */
  readonly now: Date;
}

/**
 * Gives a Google News sitemap: the stories of the last two days, at most 1,000, the newest first. It is the one document
 * that depends on the present time, which is an argument. A story that is dated by its day alone is listed from the beginning
 * of that day (UTC) until noon two days later.
 *
 * @param stories the published stories, in any order
 * @param publication who publishes them
 * @param options the present time
 * @throws {TypeError} where there is no list of stories, no publication or no options, where the address of a story is not an absolute one
 *   of the web, where a date of one is none, or where the present time is no valid `Date`
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function renderNewsSitemap(
  stories: readonly NewsStory[],
  publication: Publication,
  options: NewsSitemapOptions,
): string {
  if (!isList(stories)) throw unexpected("stories", "a list", stories, render);
  expectPublication(publication, "publication");
  expectObject(options, "options", "Say the present time, as { now }.");
  const { now } = options;
  expectNow(now);
  for (const story of stories) {
    expectObject(story, "story", render);
    expectObject(story.article, "story.article", render);
    expectDate(story.article.datePublished, "story.article.datePublished");
  }
  const age = ({ article }: NewsStory) => now.getTime() - momentOf(article.datePublished).getTime();
  const recent = stories
    .filter((story) => story.article.status !== "withdrawn" && hasBegun(story, now) && age(story) <= twoDays)
    .toSorted((a, b) => age(a) - age(b) || Number(a.url > b.url) - Number(a.url < b.url))
    .slice(0, most);
  return String(xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${recent.map(
  ({ article, url }) => xml`<url>
<loc>${pageAddress(url, "story.url")}</loc>
<news:news>
<news:publication><news:name>${publication.title}</news:name><news:language>${newsLanguage(article.language)}</news:language></news:publication>
<news:publication_date>${newsDate(article.datePublished)}</news:publication_date>
<news:title>${article.headline}</news:title>
</news:news>
</url>
`,
)}</urlset>
`);
}

/** A story that is dated by its day alone is there from the day's beginning on, and not from noon. */
function hasBegun({ article: { datePublished } }: NewsStory, now: Date): boolean {
  return Date.parse(datePublished) <= now.getTime();
}

/** Google takes two or three letters of ISO 639, and tells two kinds of Chinese apart by country. */
function newsLanguage(language: string): string {
  const { primary, script, region = "" } = subtags(language);
  if (primary.length === 1) return "und";
  if (primary !== "zh") return primary;
  const isTraditional = script === undefined ? ["tw", "hk", "mo"].includes(region) : script === "hant";
  return isTraditional ? "zh-tw" : "zh-cn";
}

/** W3C's date format wants seconds to be there or the whole time to be left out. */
function newsDate(date: string): string {
  return date.replace(/T(\d\d:\d\d)(?=[Z+-])/, "T$1:00");
}
