import type { Story } from "../story.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { entityNames } from "./entity-names.js";
import { inEnglish } from "./in-english.js";
import { isolated } from "./isolated.js";
import { linked } from "./linked.js";

/** Gives what the story rests on, with the way there and whom it is from; nothing where no source is named. */
export function sourceList({ article, url: storyUrl }: Story): Markup | undefined {
  if (article.sources.length === 0) return undefined;
  const nameOf = entityNames(article);
  const shown = (text: string, as?: Markup | string) => isolated(article.language, text, as);
  const sources = article.sources.map(({ name, url, entity }) => {
    const from = entity === undefined ? name : nameOf(entity);
    return html`
<li>${shown(name, linked(name, url, storyUrl))}${from === name ? undefined : html` (${shown(from)})`}</li>`;
  });
  return html`<aside class="sources" aria-labelledby="sources">
<h2 id="sources">${inEnglish(article.language, "Sources")}</h2>
<ul>${sources}
</ul>
</aside>`;
}
