import type { Article } from "@copydesk/article-schema";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { entityNames } from "./entity-names.js";
import { inEnglish } from "./in-english.js";
import { isolated } from "./isolated.js";

/** Gives the story's quotations, each with its speaker; nothing where nobody is quoted. */
export function quoteList(article: Article): Markup | undefined {
  if (article.quotes.length === 0) return undefined;
  const name = entityNames(article);
  const quotes = article.quotes.map(({ text, speaker, attribution }) => {
    const by = speaker === undefined ? attribution : name(speaker);
    return html`
<li><q>${text}</q>${by === undefined ? undefined : html` <cite>${isolated(article.language, by)}</cite>`}</li>`;
  });
  return html`<aside class="quotes" aria-labelledby="quotes">
<h2 id="quotes">${inEnglish(article.language, "Who is quoted")}</h2>
<ul>${quotes}
</ul>
</aside>`;
}
