import { html, type Markup, timeElement } from "@copydesk/renderer";
import { sectionFolder } from "../site/channel.js";
import { mostRecent } from "../most-recent.js";
import type { StoryRecord } from "../records/story-record.js";
import type { Teaser, TeaserOf } from "../records/teaser.js";
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

/** So much text is kept, in UTF-16 code units: that of fifteen thousand stories with usual summaries. Each stands in a dozen lists. */
const mostKept = 8 * 1024 * 1024;

/** Of more stories nothing is kept: there would be room for too few of them, and what holds the others needs the memory more. */
const mostStories = 15_000;

const mostSections = 500;

/**
 * Makes what gives what the lists of an edition show of its stories. That is written once for each story, as far as there is room
 * to keep it.
 *
 * @param site who publishes, and where
 * @param teaserOf gives what a list shows of a story, as text
 * @param stories how many stories there are; no two have one id
 */
export function listedStories({ addresses }: Site, teaserOf: TeaserOf, stories: number): ListedStoryOf {
  const kept = new Map<string, ListedStory>();
  let room = stories > mostStories ? 0 : mostKept;
  const sectionOf = mostRecent(
    (name: string) => html`<a href="${addresses.at(`${sectionFolder(name)}index.html`)}">${name}</a>`,
    { keyOf: (name) => name, most: mostSections },
  );
  const write = (record: StoryRecord, teaser: Teaser) => {
    const { id, slug, section, language, datePublished } = record;
    const written = {
      record,
      section: section === undefined ? undefined : sectionOf(section),
      headline: html`<a href="${addresses.story(slug)}">${teaser.headline}</a>`,
      details: html`<p>${teaser.summary}</p>
<p class="dates">${timeElement(datePublished, language)}</p>`,
    };
    room -= teaser.headline.length + teaser.summary.length;
    if (room > 0) kept.set(id, written);
    return written;
  };
  return (record) => kept.get(record.id) ?? write(record, teaserOf(record));
}
