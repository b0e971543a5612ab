import type { Author } from "@copydesk/article-schema";
import { expectObject, expectStory } from "../expect.js";
import { addressFrom, expectFunctions } from "../expect-functions.js";
import type { Story } from "../story.js";
import { html, trustedHtml } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { claimList } from "./claims.js";
import { correctionList } from "./corrections.js";
import { mediaFigures } from "./credits.js";
import { direction } from "./direction.js";
import { isolated } from "./isolated.js";
import { linked } from "./linked.js";
import { entityList } from "./entity-list.js";
import { withFocusableTables } from "./focusable-tables.js";
import { inEnglish } from "./in-english.js";
import { quoteList } from "./quotes.js";
import { disclosureNote, rightsNotice } from "./notices.js";
import { sourceList } from "./sources.js";
import { timeElement } from "./time-element.js";
import { withdrawalNotice } from "./withdrawn.js";

/**
 * Where the parts of a story's page lead, each an address or nothing where there is none. All lead nowhere by default. A relative
 * address is one beside the story's; one that a browser must not follow leaves the words alone.
 */
export interface ArticleLinks {
  /** The page of a section, by its name. */
  readonly sectionUrl?: ((section: string) => string | undefined) | undefined;
  /** The page of one of the story's authors. */
  readonly authorUrl?: ((author: Author) => string | undefined) | undefined;
  /** The page of one of the article's entities, by its id. */
  readonly entityUrl?: ((id: string) => string | undefined) | undefined;
}

/** How a story's article is shown. */
export interface ArticleOptions extends ArticleLinks {
  /**
   * Says of one of the article's entities, by its id, whether the story itself names it, so that it is listed. An article carries
   * some for the sake of another entity alone, such as the country of a city. Where this is left out, all are listed.
   */
  readonly isNamed?: ((id: string) => boolean) | undefined;
}

/**
 * Gives a story as a semantic `<article>` for a page: headline, summary, byline and dateline, the body, media with credits,
 * what part software had in it, corrections, the standing of its claims, its quotations, its sources, everything that it names,
 * and its rights. In the place of a withdrawn story stands a notice, and nothing of what it said.
 *
 * @param story what `renderStory` gave
 * @param options where the section, the authors and the entities have pages of their own, and which of the entities it names
 * @throws {TypeError} where it is no story, its article was not parsed, or the options or what their functions give are
 *   at fault
 */
export function renderArticle(story: Story, options: ArticleOptions = {}): Markup {
  expectStory(story);
  expectObject(options, "options", "Say where its parts lead, as { entityUrl }, or leave them out.");
  expectFunctions(options, "options", ["sectionUrl", "authorUrl", "entityUrl", "isNamed"]);
  const { article } = story;
  if (article.status === "withdrawn") return withdrawalNotice(article);
  const { language } = article;
  const day = (date: string) => timeElement(date, language);
  const en = (words: string) => inEnglish(language, words);
  const modified =
    article.dateModified &&
    html` · <span class="modified">${en("Updated")} ${day(article.dateModified)}</span>`;
  const section =
    article.section === undefined
      ? undefined
      : html`<p class="section">${linked(article.section, addressFrom(options.sectionUrl?.(article.section), "options.sectionUrl"), story.url)}</p>\n`;
  const place =
    article.dateline === undefined ? undefined : html`<span class="place">${article.dateline}</span>, `;
  const authors = article.authors.map((author, index) => [
    index === 0 ? undefined : ", ",
    isolated(
      language,
      author.name,
      linked(author.name, addressFrom(options.authorUrl?.(author), "options.authorUrl"), story.url),
    ),
  ]);
  const byline =
    authors.length > 0
      ? html`<p class="byline">${en("By")} <span class="author">${authors}</span></p>\n`
      : undefined;
  const endMatter = [
    ...mediaFigures(story),
    disclosureNote(article),
    correctionList(article),
    claimList(article),
    quoteList(article),
    sourceList(story),
    entityList(story, options),
    rightsNotice(story),
  ];
  return html`<article lang="${language}" dir="${direction(language)}">
<header>
${section}<h1>${article.headline}</h1>
<p class="summary">${article.summary}</p>
${byline}<p class="dates">${place}${day(article.datePublished)}${modified}</p>
</header>
<div class="body">
${trustedHtml(withFocusableTables(story.contentHtml))}
</div>
${endMatter.filter((part) => part !== undefined).map((part) => html`${part}\n`)}</article>`;
}
