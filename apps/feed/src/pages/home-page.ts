import { direction, html, readableDate } from "@copydesk/renderer";
import type { StoryRecord } from "../edition/story-record.js";
import { layout, type Site } from "./layout.js";

/**
 * Writes the home page: every story with its summary.
 *
 * @param site who publishes, and where
 * @param stories the published stories, the newest first
 */
export function homePage(site: Site, stories: readonly StoryRecord[]): string {
  const { publication, addresses } = site;
  const items = stories.map(
    ({ slug, language, section, headline, summary, datePublished }) => html`
<li><article lang="${language}" dir="${direction(language)}">
${section === undefined ? undefined : html`<p class="section">${section}</p>\n`}<h2><a href="${addresses.story(slug)}">${headline}</a></h2>
<p>${summary}</p>
<p class="dateline"><time datetime="${datePublished}">${readableDate(datePublished, language)}</time></p>
</article></li>`,
  );
  return layout(site, {
    title: publication.title,
    description: publication.description,
    url: addresses.home,
    main: html`<h1 class="visually-hidden">${publication.title}</h1>
${stories.length > 0 ? html`<ol class="stories">${items}\n</ol>` : html`<p>No story has been published yet.</p>`}`,
  });
}
