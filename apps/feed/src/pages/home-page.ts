import { html, inEnglish } from "@copydesk/renderer";
import type { Channel } from "../site/channel.js";
import type { ListPage } from "./list-page.js";
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
  const en = (words: string) => inEnglish(publication.language, words);
  const title = isHome ? publication.title : pageTitle("All stories", page);
  return layout(site, {
    title,
    description: isHome ? publication.description : undefined,
    path: page.path,
    head: pagerHead(site, page),
    main: html`${
      isHome
        ? html`<h1 class="visually-hidden">${title}</h1>`
        : html`<header class="channel">
<h1>${en(title)}</h1>
</header>`
    }
${links}${page.stories.length > 0 ? storyList(page.stories) : html`<p>${en("No story has been published yet.")}</p>`}
${pager(site, page)}
${isHome ? subscribe(site, "", publication.title) : undefined}`,
  });
}
