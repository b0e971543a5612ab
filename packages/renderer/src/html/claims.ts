import type { Article } from "@copydesk/article-schema";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { entityNames } from "./entity-names.js";
import { inEnglish } from "./in-english.js";
import { isolated } from "./isolated.js";

const standings = {
  confirmed: "Confirmed",
  reported: "Reported, not confirmed",
  disputed: "Disputed",
} as const;

/** Gives what the story reports others to assert, by whom, and how it stands; nothing where there is no claim. */
export function claimList(article: Article): Markup | undefined {
  if (article.claims.length === 0) return undefined;
  const en = (words: string) => inEnglish(article.language, words);
  const name = entityNames(article);
  const claims = article.claims.map(({ text, claimant, attribution, standing, disputedBy }) => {
    const by = claimant === undefined ? attribution : name(claimant);
    const source =
      by === undefined ? undefined : html`${en("Attributed to:")} ${named(article.language, [by])} `;
    const against =
      disputedBy.length > 0 ? html` ${en("by:")} ${named(article.language, disputedBy.map(name))}` : ".";
    return html`
<li><p>${text}</p><p class="standing">${source}<strong>${en(standings[standing])}</strong>${against}</p></li>`;
  });
  return html`<aside class="claims" aria-labelledby="claims">
<h2 id="claims">${en("What is claimed")}</h2>
<ul>${claims}
</ul>
</aside>`;
}

/** Ends a sentence with names. The last one may have a full stop of its own: “Ships Inc.” */
function named(language: string, names: readonly string[]): Markup {
  const stop = names.at(-1)?.endsWith(".") ? undefined : ".";
  return html`${names.map((name, index) => [index > 0 ? ", " : undefined, isolated(language, name)])}${stop}`;
}
