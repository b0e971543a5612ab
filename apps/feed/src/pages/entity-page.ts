import type { Article } from "@copydesk/article-schema";
import { entityToJsonLd, stringifyJsonLd } from "@copydesk/article-schema/json-ld";
import { html, inEnglish, isolated, jsonLdScript, type Markup } from "@copydesk/renderer";
import type { Channel } from "../site/channel.js";
import type { ListPage } from "./list-page.js";
import type { StoryRecord } from "../records/story-record.js";
import { amongEnglish } from "./among-english.js";
import { distinctTitle, feedTitle } from "./channel-title.js";
import { entityHead } from "./entity-head.js";
import { subscribe } from "./feed-links.js";
import { layout, type Site } from "./layout.js";
import { pager, pagerHead, pageTitle, storyList } from "./story-list.js";

/**
 * Writes a page of the stories about an entity and of those that mention it; on the first one stands what is known of it, for programs
 * too.
 *
 * @param site who publishes, and where
 * @param channel the entity's
 * @param page which of its stories it shows
 * @param newest the newest of its stories whole, which says what is known of the entity; nothing on further pages
 */
export function entityPage(site: Site, channel: Channel, page: ListPage, newest?: Article): string {
  const { publication, addresses } = site;
  const { folder, name, stories } = channel;
  const { language } = publication;
  const id = channel.entity?.id;
  const entity = newest?.entities.find((candidate) => candidate.id === id);
  // Only what the newest story shows the way to is sure to have a page, as far as this page's digest tells.
  const shown = new Set<string>(stories[0]?.record.entities.map((other) => other.id));
  const entityUrl = (other: string) => (shown.has(other) ? addresses.entity(other) : undefined);
  const nameOf = (other: string): Markup | string => {
    const known = newest?.entities.find((candidate) => candidate.id === other)?.name ?? other;
    const url = entityUrl(other);
    return isolated(language, known, url === undefined ? known : html`<a href="${url}">${known}</a>`);
  };
  const isAbout = (story: StoryRecord) => story.about.some((about) => about === id);
  const named = amongEnglish(language, name);
  const note = (story: StoryRecord) =>
    inEnglish(story.language, isAbout(story) ? html`about ${named}` : html`mentions ${named}`);
  const jsonLd =
    entity &&
    entityToJsonLd(entity, {
      url: addresses.at(page.path),
      entities: newest?.entities ?? [],
      entityUrl: (other) => entityUrl(other.id),
    });
  return layout(site, {
    title: pageTitle(distinctTitle(channel), page),
    description: entity?.description,
    path: page.path,
    feeds: { folder, title: feedTitle(channel, publication) },
    head: [...pagerHead(site, page), jsonLd && jsonLdScript(stringifyJsonLd(jsonLd))],
    main: html`${
      entity
        ? entityHead(entity, { nameOf, language })
        : html`<header class="channel">
<h1>${isolated(language, name, pageTitle(name, page))}</h1>
</header>`
    }
<section aria-labelledby="stories">
<h2 id="stories">${inEnglish(language, "Stories")}</h2>
${storyList(page.stories, { level: 3, note })}
</section>
${pager(site, page)}
${subscribe(site, folder, name)}`,
  });
}
