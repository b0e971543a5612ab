import type { Article } from "@copydesk/article-schema";
import { direction, html, inEnglish, isolated, type Markup, readableDate } from "@copydesk/renderer";
import { authorFolder, monthFolder, sectionFolder } from "../site/channel.js";
import type { StoryRecord } from "../records/story-record.js";
import { languageName } from "./language-name.js";
import type { Site } from "./layout.js";

/**
 * Writes where a reader of a story can go on: what it is about, its section, its authors, its month, the same story in other
 * languages, and its other forms.
 *
 * @param site who publishes, and where
 * @param article the story, with the addresses of its translations
 * @param record the story's record
 */
export function storyLinks({ addresses }: Site, article: Article, record: StoryRecord): Markup {
  const { slug, language, section, datePublished, authors, translations } = article;
  const named = (name: string, link: Markup) => isolated(language, name, link);
  const page = (folder: string, name: string) =>
    named(name, html`<a href="${addresses.at(`${folder}index.html`)}">${name}</a>`);
  const about = record.about.flatMap((id) => record.entities.find((entity) => entity.id === id) ?? []);
  const rows: readonly (readonly [string, readonly (Markup | string)[]])[] = [
    ["About", about.map(({ id, name }) => named(name, html`<a href="${addresses.entity(id)}">${name}</a>`))],
    ["Section", section === undefined ? [] : [page(sectionFolder(section), section)]],
    ["More by", authors.map((author) => page(authorFolder(author), author.name))],
    ["More from", [page(monthFolder(datePublished), readableDate(datePublished.slice(0, 7), language))]],
    [
      "In other languages",
      translations.flatMap((translation) =>
        translation.url === undefined
          ? []
          : [
              html`<a href="${translation.url}" hreflang="${translation.language}" lang="${translation.language}" dir="${direction(translation.language)}">${languageName(translation.language)}</a>`,
            ],
      ),
    ],
    [
      "This story as",
      [
        html`<a href="${addresses.storyMarkdown(slug)}" type="text/markdown">Markdown</a>`,
        html`<a href="${addresses.storyData(slug)}" type="application/json">JSON</a>`,
      ],
    ],
  ];
  return html`<nav class="more" aria-labelledby="more">
<h2 id="more" class="visually-hidden">${inEnglish(language, "More")}</h2>
<dl>${rows
    .filter(([, links]) => links.length > 0)
    .map(
      ([term, links]) => html`
<div><dt>${inEnglish(language, term)}</dt><dd>${links.map((link, index) => html`${index > 0 ? ", " : undefined}${link}`)}</dd></div>`,
    )}
</dl>
</nav>`;
}
