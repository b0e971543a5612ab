import { html, inEnglish, type Markup } from "@copydesk/renderer";
import { type Channel, entityFolder } from "../site/channel.js";
import type { ListPage } from "./list-page.js";
import { channelTitle, distinctTitle, feedTitle, inItself } from "./channel-title.js";
import { subscribe } from "./feed-links.js";
import { layout, type Site } from "./layout.js";
import { pager, pagerHead, pageTitle, storyList } from "./story-list.js";

/**
 * Writes a page of the stories of a section, of an author or in a language.
 *
 * @param site who publishes, and where
 * @param channel whose stories they are
 * @param page which of them it shows
 */
export function channelPage(site: Site, channel: Channel, page: ListPage): string {
  const { publication } = site;
  const title = channelTitle(channel);
  const kind = inEnglish(publication.language, kinds[channel.kind]);
  return layout(site, {
    title: pageTitle(distinctTitle(channel), page),
    path: page.path,
    feeds: { folder: channel.folder, title: feedTitle(channel, publication) },
    head: pagerHead(site, page),
    main: html`<header class="channel">
<p class="section">${kind}</p>
<h1>${inItself(publication.language, channel, pageTitle(title, page))}</h1>
${page.number === undefined ? aboutAuthor(site, channel) : undefined}</header>
${storyList(page.stories, { withSection: channel.kind !== "section" })}
${pager(site, page)}
${subscribe(site, channel.folder, title, channel.kind === "language" ? channel.name : undefined)}`,
  });
}

const kinds = {
  section: "Section",
  author: "Stories by",
  entity: "Stories about",
  language: "Stories in",
} as const;

/**
 * Leads from an author to the entity that it is, where the newest story shows the way to it too. That stands on the first page, which
 * alone changes with it.
 */
function aboutAuthor({ publication, addresses }: Site, { folder, stories }: Channel): Markup | undefined {
  const entity = stories[0]?.record.entities.find(({ id }) => folder === `authors/${id}/`);
  if (!entity) return undefined;
  const url = addresses.at(`${entityFolder(entity.id)}index.html`);
  return html`<p>${inEnglish(publication.language, "Stories about")} <a href="${url}">${entity.name}</a></p>\n`;
}
