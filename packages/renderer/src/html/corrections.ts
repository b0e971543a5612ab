import type { Article } from "@copydesk/article-schema";
import { correctionsInOrder } from "../corrections.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { inEnglish } from "./in-english.js";
import { timeElement } from "./time-element.js";

/** Gives the corrections that were published, the oldest first; nothing where there is none. */
export function correctionList(article: Article): Markup | undefined {
  if (article.corrections.length === 0) return undefined;
  const corrections = correctionsInOrder(article).map(({ date, text }) => {
    return html`
<li>${timeElement(date, article.language)}: ${text}</li>`;
  });
  return html`<section class="corrections">
<h2>${inEnglish(article.language, "Corrections")}</h2>
<ul>${corrections}
</ul>
</section>`;
}
