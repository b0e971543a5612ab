import {
  type Article,
  type Author,
  type Entity,
  HttpUrl,
  type Publication,
  references,
} from "@copydesk/article-schema";
import { stringifyJsonLd, toJsonLd } from "@copydesk/article-schema/json-ld";
import { html, renderArticle, type Story, storyHead, type StoryHeadOptions } from "@copydesk/renderer";
import { authorFolder, sectionFolder } from "../site/channel.js";
import type { Steps } from "../in-step.js";
import { withShownTranslations } from "./shown-translations.js";
import type { StoryRecord } from "../records/story-record.js";
import { feedTitle } from "./channel-title.js";
import { feedLinks } from "./feed-links.js";
import { layout, type Site } from "./layout.js";
import { storyLinks } from "./story-links.js";

/** What a story's page is told of the rest of the edition. */
export interface StoryPageOptions {
  readonly record: StoryRecord;
  /** Gives the absolute address of another story of the edition, by its id, or nothing where it is not published in it. */
  readonly urlOf: (id: string) => string | undefined;
  /** Says of an id whether it is that of a story that readers may not be told of. */
  readonly isHidden: (id: string) => boolean;
}

/**
 * Writes the page of one story, with the story as data for programs, and the way to what belongs to it; in steps, so that many pages can
 * be written in step.
 *
 * @param site who publishes, and where
 * @param story what `storyAt` gave
 * @param options what is to be known of the rest of the edition
 */
export function* storyPage(
  site: Site,
  story: Story,
  { record, urlOf, isHidden }: StoryPageOptions,
): Steps<string> {
  const { publication, addresses } = site;
  const { url, contentHtml } = story;
  const article = withTranslations(withShownTranslations(story.article, isHidden), urlOf);
  const { section } = article;
  // The story as data is none of them: feed readers take what is of the type application/json for a JSON Feed.
  const alternates = [
    ...(section === undefined ? [] : sectionFeeds(site, section)),
    { type: "text/markdown", title: "This story as Markdown", url: addresses.storyMarkdown(article.slug) },
  ];
  // What the body mentions is known, so it need not be read for it. What the story is about is not said twice.
  const body = { mentions: record.entities.map(({ id }) => ({ entity: id })) };
  const shown = new Set<string>(record.entities.map(({ id }) => id));
  const page = (folder: string) => addresses.at(`${folder}index.html`);
  const authorUrl = (author: Author) => page(authorFolder(author));
  const entityUrl = (id: string) => (shown.has(id) ? addresses.entity(id) : undefined);
  const data = { url, body, authorUrl, entityUrl: ({ id }: Entity) => entityUrl(id) };
  const graph = toJsonLd(article, publisherOf(site), data);
  yield;
  const jsonLd = stringifyJsonLd(graph);
  yield;
  const main = renderArticle(
    { article, url, contentHtml },
    {
      sectionUrl: (name) => page(sectionFolder(name)),
      authorUrl,
      entityUrl,
      isNamed: isNamedIn(article, shown),
    },
  );
  yield;
  return layout(site, {
    title: article.headline,
    language: article.language,
    head: storyHead({ article, url, contentHtml }, { publication, alternates, jsonLd }),
    main: html`${main}
${storyLinks(site, article, record)}`,
  });
}

/**
 * Gives what says of an entity whether the story itself names it, and does not carry it for another's sake alone, such as the country
 * of a city.
 *
 * @param shown the ids of the entities that the story is about or mentions
 */
function isNamedIn(article: Article, shown: ReadonlySet<string>): (id: string) => boolean {
  const named = new Set<string>([...shown, ...references({ ...article, entities: [] }).map(({ id }) => id)]);
  return (id) => named.has(id);
}

/** Gives the feeds of a story's section. They stand behind those of all stories, for many readers take the first of a page. */
function sectionFeeds({ publication, addresses }: Site, section: string): readonly Alternate[] {
  const title = feedTitle({ kind: "section", name: section }, publication);
  return feedLinks(addresses, sectionFolder(section), title).map(({ type, format, url }) => ({
    type,
    title: `${title} (${format})`,
    url,
  }));
}

type Alternate = NonNullable<StoryHeadOptions["alternates"]>[number];

const publishers = new WeakMap<Site, Publication>();

/** Gives the publication with the address that it is published under: the same for every story, and checked once. */
function publisherOf(site: Site): Publication {
  const known = publishers.get(site);
  if (known) return known;
  const publisher = { ...site.publication, baseUrl: HttpUrl.parse(site.addresses.home) };
  publishers.set(site, publisher);
  return publisher;
}

/** Gives the article with the addresses of its translations. */
function withTranslations(article: Article, urlOf: StoryPageOptions["urlOf"]): Article {
  if (article.translations.length === 0) return article;
  const translations = article.translations.map((translation) => {
    const url = urlOf(translation.id) ?? translation.url;
    return url === undefined ? translation : { ...translation, url: HttpUrl.parse(url) };
  });
  return { ...article, translations };
}
