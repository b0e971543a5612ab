import { direction, html, type Markup, readableDate } from "@copydesk/renderer";
import { sectionFolder } from "../edition/channel.js";
import type { StoryRecord } from "../edition/story-record.js";
import type { Teaser } from "../edition/teaser.js";
import type { Site } from "./layout.js";

/** A story as lists show it, in the parts that are the same in each of them. */
export interface ListedStory {
  readonly record: StoryRecord;
  /** How it begins: in which language and direction it is written. */
  readonly start: Markup;
  /** Its section, which leads there. */
  readonly section: Markup | undefined;
  /** Its headline, which leads to it. */
  readonly link: Markup;
  /** Its summary and date. */
  readonly rest: Markup;
}

/**
 * Gives a story as lists show it.
 *
 * @param site who publishes, and where
 * @param record what is known of the story
 * @param teaser what it says
 */
export function listedStory({ addresses }: Site, record: StoryRecord, teaser: Teaser): ListedStory {
  const { slug, language, section, datePublished } = record;
  return {
    record,
    start: html`<article lang="${language}" dir="${direction(language)}">\n`,
    section:
      section === undefined
        ? undefined
        : html`<a href="${addresses.at(`${sectionFolder(section)}index.html`)}">${section}</a>`,
    link: html`<a href="${addresses.story(slug)}">${teaser.headline}</a>`,
    rest: html`<p>${teaser.summary}</p>
<p class="dateline"><time datetime="${datePublished}">${readableDate(datePublished, language)}</time></p>
</article>`,
  };
}
