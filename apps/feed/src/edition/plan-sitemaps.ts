import { momentOf, renderNewsSitemap, renderSitemap, type SitemapPage } from "@copydesk/renderer";
import { sitemapIndex } from "../pages/sitemap-index.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import { digestOfList } from "../records/newest-first.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { StoryRecord } from "../records/story-record.js";
import { withTeasers } from "../records/teaser.js";

/** How many pages one document of a sitemap lists: few enough that a new story writes little anew. */
export const pagesInDocument = 1000;
const newsWindow = 2 * 86_400_000;

type Input = Pick<Planning, "site" | "published" | "slugOf" | "teaserOf" | "now">;

/**
 * Plans the sitemap: one document or, where there are many pages, an index of several, and the sitemap of the latest news.
 *
 * @param planning the stories
 * @param paths the paths of all other pages
 */
export function* planSitemaps(planning: Input, paths: readonly string[]): Generator<Resource> {
  const { site, published } = planning;
  const { addresses } = site;
  const document = (path: string, stories: readonly PlannedStory[], others: readonly string[]): Resource => ({
    path,
    contentType: contentTypes.xml,
    get digest() {
      return digestOfList(stories, [...others, ...alternateSlugs(stories, planning.slugOf)]);
    },
    shows: stories,
    render: () => {
      const pages = [
        ...others.map((other) => ({ url: addresses.at(other) })),
        ...stories.map(({ record }) => storyOnSitemap(record, planning)),
      ];
      return sitemapOf(pages, addresses.at(path));
    },
  });
  if (published.length + paths.length <= pagesInDocument) {
    yield document("sitemap.xml", published, paths);
  } else {
    const parts = [
      ...chunks(paths).map((chunk, index) => document(`sitemap-pages-${index + 1}.xml`, [], chunk)),
      // Counted from the oldest story on, so that a new one changes the last document alone.
      ...chunks(published.toReversed()).map((chunk, index) =>
        document(`sitemap-stories-${index + 1}.xml`, chunk, []),
      ),
    ];
    yield* parts;
    yield {
      path: "sitemap.xml",
      contentType: contentTypes.xml,
      digest: digestOfTexts(parts.map(({ path }) => path)),
      render: () => sitemapIndex(parts.map(({ path }) => addresses.at(path))),
    };
  }
  yield newsSitemap(planning);
}

function newsSitemap({ site, published, teaserOf, now }: Input): Resource {
  const { publication, addresses } = site;
  const latest: PlannedStory[] = [];
  for (const story of published) {
    // No story was published after readers could have it.
    if (now.getTime() - story.moment > newsWindow) break;
    const { datePublished } = story.record;
    // It is news by the date that the sitemap says, and not by that of its embargo.
    if (now.getTime() - momentOf(datePublished).getTime() > newsWindow) continue;
    // One that is dated by its day is there from the day's beginning on, though it counts as of noon.
    if (Date.parse(datePublished) <= now.getTime()) latest.push(story);
  }
  const path = "sitemap-news.xml";
  return {
    path,
    contentType: contentTypes.xml,
    // The time itself is not part of it: it shows in nothing but in which stories are listed.
    digest: digestOfList(latest),
    shows: latest,
    // An empty list is not valid, and search engines complain of it: the home page stands there then, as no story.
    render: () =>
      latest.length === 0
        ? sitemapOf([{ url: addresses.home }], addresses.at(path))
        : renderNewsSitemap(
            withTeasers(latest, teaserOf).map(({ record, teaser }) => ({
              article: { ...record, ...teaser },
              url: addresses.story(record.slug),
            })),
            publication,
            { now },
          ),
  };
}

/** Gives the one document that lists pages, of which there are few enough. */
function sitemapOf(pages: readonly SitemapPage[], url: string): string {
  const [only] = renderSitemap(pages, { url, partUrl: () => url });
  return only?.xml ?? "";
}

/** Gives what a sitemap says of stories that is not their own: where their translations are. */
function alternateSlugs(
  stories: readonly PlannedStory[],
  slugOf: Planning["slugOf"],
): readonly (string | undefined)[] {
  return stories.flatMap(({ record }) => record.translations.map(({ id }) => slugOf(id)));
}

function storyOnSitemap(story: StoryRecord, { site, slugOf }: Input): SitemapPage {
  const { addresses } = site;
  const url = addresses.story(story.slug);
  const alternates = story.translations.flatMap(({ id, language }) => {
    const slug = slugOf(id);
    return slug === undefined ? [] : [{ language, url: addresses.story(slug) }];
  });
  return {
    url,
    modified: story.dateModified ?? story.datePublished,
    ...(alternates.length > 0 && { alternates: [{ language: story.language, url }, ...alternates] }),
  };
}

function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / pagesInDocument) }, (_, index) =>
    items.slice(index * pagesInDocument, (index + 1) * pagesInDocument),
  );
}
