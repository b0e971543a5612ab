import { html, type Markup, timeElement, trustedHtml } from "@copydesk/renderer";
import { sectionFolder } from "../edition/channel.js";
import { mostRecent } from "../edition/most-recent.js";
import type { StoryRecord } from "../edition/story-record.js";
import type { TeaserOf } from "../edition/teaser.js";
import { KeptPairs } from "../kept-pairs.js";
import type { Site } from "./layout.js";

/** A story with what every list shows of it in the same way. */
export interface ListedStory {
  readonly record: StoryRecord;
  /** Its section, which leads to the list of that; nothing where it is in none. */
  readonly section: Markup | undefined;
  /** Its headline, which leads to its page. */
  readonly headline: Markup;
  /** Its summary, and when it was published. */
  readonly details: Markup;
}

/** Gives what lists show of a story. */
export type ListedStoryOf = (record: StoryRecord) => ListedStory;

/** So many bytes of HTML are kept: those of some fifteen thousand stories. Each stands in a dozen lists. */
const mostKept = 8 * 1024 * 1024;

/** Of more stories nothing is kept: there would be room for too few of them, and what holds the others needs the memory more. */
const mostStories = 15_000;

const mostSections = 500;

/**
 * Makes what gives what the lists of an edition show of its stories. That is written once for each story, as far as there is room
 * to keep it.
 *
 * @param site who publishes, and where
 * @param teaserOf gives what a list shows of a story, as text; it gives the same for stories of one id
 * @param stories how many stories there are
 */
export function listedStories({ addresses }: Site, teaserOf: TeaserOf, stories: number): ListedStoryOf {
  const kept = new KeptPairs(stories > mostStories ? 0 : mostKept);
  const sectionOf = mostRecent(
    (name: string) => html`<a href="${addresses.at(`${sectionFolder(name)}index.html`)}">${name}</a>`,
    { keyOf: (name) => name, most: mostSections },
  );
  const write = (record: StoryRecord): readonly [string, string] => {
    const { id, slug, language, datePublished } = record;
    const { headline, summary } = teaserOf(record);
    const link = html`<a href="${addresses.story(slug)}">${headline}</a>`;
    const details = html`<p>${summary}</p>
<p class="dates">${timeElement(datePublished, language)}</p>`;
    const written = [link.toString(), details.toString()] as const;
    kept.set(id, written);
    return written;
  };
  return (record) => {
    const [headline, details] = kept.get(record.id) ?? write(record);
    return {
      record,
      section: record.section === undefined ? undefined : sectionOf(record.section),
      // What a template wrote, and nothing else, is kept.
      headline: trustedHtml(headline),
      details: trustedHtml(details),
    };
  };
}
