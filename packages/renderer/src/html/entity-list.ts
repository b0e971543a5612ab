import { dateRange, type Entity } from "@copydesk/article-schema";
import { addressFrom } from "../expect-functions.js";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import type { ArticleOptions } from "./article.js";
import { alphabeticalKey } from "../text/alphabetical.js";
import { entityEntry } from "./entity-entry.js";
import { entityNames } from "./entity-names.js";
import { entityTypeTitles } from "./entity-type-titles.js";
import { inEnglish } from "./in-english.js";
import type { Markup } from "../template/markup.js";

/** Which entities are listed, and where they have pages of their own. */
type EntityListOptions = Pick<ArticleOptions, "entityUrl" | "isNamed">;

/**
 * Gives everything and everybody that the story names, by kind, each with what the article knows of it and an anchor that
 * mentions lead to; nothing where the story names nothing.
 *
 * @param story the story
 * @param options as `renderArticle` was told
 */
export function entityList(
  { article, url: storyUrl }: Story,
  { entityUrl, isNamed = () => true }: EntityListOptions = {},
): Markup | undefined {
  const named = article.entities.filter(({ id }) => isNamed(id));
  if (named.length === 0) return undefined;
  const nameOf = entityNames(article);
  const sections = entityTypeTitles.map(([type, title]) => {
    const entities = inReadingOrder(
      named.filter((entity) => entity.type === type),
      article.language,
    );
    if (entities.length === 0) return undefined;
    return html`
<section class="entities">
<h3>${inEnglish(article.language, title)}</h3>
<dl>${entities.map((entity) => entityEntry(entity, { nameOf, language: article.language, storyUrl, url: addressFrom(entityUrl?.(entity.id), "options.entityUrl") }))}
</dl>
</section>`;
  });
  return html`<aside class="named" aria-labelledby="named">
<h2 id="named">${inEnglish(article.language, "In this story")}</h2>${sections}
</aside>`;
}

/** Events read in order of time, everything else in order of its name. */
function inReadingOrder(entities: readonly Entity[], language: string): readonly Entity[] {
  if (entities.length < 2) return entities;
  return entities
    .map((entity) => ({
      entity,
      time: entity.type === "event" ? dateRange(entity.date).earliest : 0,
      key: alphabeticalKey(entity.name, language),
    }))
    .toSorted((a, b) => a.time - b.time || Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ entity }) => entity);
}
