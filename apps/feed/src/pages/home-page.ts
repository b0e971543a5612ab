import { html, inEnglish } from "@copydesk/renderer";
import type { Channel } from "../edition/channel.js";
import type { ListPage } from "../edition/list-pages.js";
import { subscribe } from "./feed-links.js";
import { layout, type Site } from "./layout.js";
import { pager, pagerHead, pageTitle, storyList } from "./story-list.js";

/**
 * Writes a page of the list of all stories; the first one is the home page.
 *
 * @param site who publishes, and where
 * @param page which stories it shows
 * @param sections the sections that there are
 */
export function homePage(site: Site, page: ListPage, sections: readonly Channel[]): string {
  const { publication, addresses } = site;
  const isHome = page.number === undefined;
  const links =
    isHome && sections.length > 0
      ? html`<nav class="sections" aria-label="Sections">
<ul>${sections.map(({ folder, name }) => html`<li><a href="${addresses.at(`${folder}index.html`)}">${name}</a></li>`)}</ul>
</nav>
`
      : undefined;
  const none = inEnglish(publication.language, "No story has been published yet.");
  return layout(site, {
    title: pageTitle(publication.title, page),
    description: isHome ? publication.description : undefined,
    path: page.path,
    head: pagerHead(site, page),
    main: html`<h1 class="visually-hidden">${pageTitle(publication.title, page)}</h1>
${links}${page.stories.length > 0 ? storyList(site, page.stories) : html`<p>${none}</p>`}
${pager(site, page)}
${isHome ? subscribe(site, "", publication.title) : undefined}`,
  });
}
