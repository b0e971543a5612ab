import { direction, html, inEnglish, type Markup } from "@copydesk/renderer";
import type { ListPage } from "./list-page.js";
import type { StoryRecord } from "../records/story-record.js";
import { besideLinks } from "./beside.js";
import type { Site } from "./layout.js";
import type { ListedStory } from "./listed-story.js";

/** What a list of stories is told of the page that it stands on. */
export interface StoryListOptions {
  /** The level of the stories' headings: 2 if left out. */
  readonly level?: 2 | 3;
  /** Whether each story is said to be of its section: not where all of them are. True if left out. */
  readonly withSection?: boolean;
  /** Gives what is said of a story beside its section. */
  readonly note?: (story: StoryRecord) => Markup | string | undefined;
}

/** Writes a list of stories, each with its section, headline, summary and date, in its own language and direction. */
export function storyList(
  stories: readonly ListedStory[],
  { level = 2, withSection = true, note = () => undefined }: StoryListOptions = {},
): Markup {
  const items = stories.map(({ record, section, headline, details }) => {
    const { language } = record;
    const noted = note(record);
    const label = withSection ? section : undefined;
    const head =
      label || noted
        ? html`<p class="section">${label}${label && noted ? " · " : undefined}${noted}</p>\n`
        : undefined;
    return html`
<li><article lang="${language}" dir="${direction(language)}">
${head}${level === 2 ? html`<h2>${headline}</h2>` : html`<h3>${headline}</h3>`}
${details}
</article></li>`;
  });
  return html`<ol class="stories">${items}\n</ol>`;
}

/** Writes the way to the pages before and after one page of a list; nothing where it is the only one. */
export function pager(site: Site, { newer, older }: ListPage): Markup | undefined {
  const en = (words: string) => inEnglish(site.publication.language, words);
  return besideLinks(
    site,
    "Pages",
    newer === undefined ? undefined : { path: newer, words: en("Newer stories"), rel: "prev" },
    older === undefined ? undefined : { path: older, words: en("Older stories"), rel: "next" },
  );
}

/** Gives what the head of one page of a list says of the pages before and after it. */
export function pagerHead({ addresses }: Site, { newer, older }: ListPage): readonly (Markup | undefined)[] {
  return [
    newer === undefined ? undefined : html`<link rel="prev" href="${addresses.at(newer)}">\n`,
    older === undefined ? undefined : html`<link rel="next" href="${addresses.at(older)}">\n`,
  ];
}

/** Gives the title of one page of a list. */
export function pageTitle(title: string, { number }: ListPage): string {
  return number === undefined ? title : `${title} (${number})`;
}
