import { readableDate } from "../date/readable.js";
import type { Story } from "../story.js";
import { html, trustedHtml } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { claimList } from "./claims.js";
import { correctionList } from "./corrections.js";
import { mediaFigures } from "./credits.js";
import { direction } from "./direction.js";
import { entityList } from "./entity-list.js";
import { quoteList } from "./quotes.js";
import { withdrawalNotice } from "./withdrawn.js";

/**
 * Gives a story as a semantic `<article>` for a page: headline, summary, byline and dateline, media with credits, the
 * body, corrections, the standing of its claims, its quotations, and everything that it names. In the place of a withdrawn
 * story stands a notice, and nothing of what it said.
 *
 * @param story what `renderStory` gave
 */
export function renderArticle(story: Story): Markup {
  const { article } = story;
  if (article.status === "withdrawn") return withdrawalNotice(article);
  const { language } = article;
  const day = (date: string) => html`<time datetime="${date}">${readableDate(date, language)}</time>`;
  const modified =
    article.dateModified && html` <span class="modified">Updated ${day(article.dateModified)}</span>`;
  const section =
    article.section === undefined ? undefined : html`<p class="section">${article.section}</p>\n`;
  const place =
    article.dateline === undefined ? undefined : html`<span class="place">${article.dateline}</span>, `;
  const authors = article.authors.map(({ name }) => name).join(", ");
  const byline = authors && html`<p class="byline">By <span class="author">${authors}</span></p>\n`;
  const endMatter = [
    ...mediaFigures(story),
    correctionList(article),
    claimList(article),
    quoteList(article),
    entityList(story),
  ];
  return html`<article lang="${language}" dir="${direction(language)}">
<header>
${section}<h1>${article.headline}</h1>
<p class="summary">${article.summary}</p>
${byline}<p class="dateline">${place}${day(article.datePublished)}${modified}</p>
</header>
<div class="body">
${trustedHtml(story.contentHtml)}
</div>
${endMatter.filter((part) => part !== undefined).map((part) => html`${part}\n`)}</article>`;
}
