import { dateRange, type Entity } from "@copydesk/article-schema";
import { fileAddress, siteOf } from "../address/address.js";
import { expectText } from "../expect.js";
import { addressFrom } from "../expect-functions.js";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import type { ArticleOptions } from "./article.js";
import { remembered } from "../remembered.js";
import { alphabeticalKey } from "../text/alphabetical.js";
import { entityNames, type NameOf } from "./entity-names.js";
import { entityTypeTitles } from "./entity-type-titles.js";
import { inEnglish } from "./in-english.js";
import { linked } from "./linked.js";
import type { Markup } from "../template/markup.js";
import { timeElement } from "./time-element.js";

/**
 * Gives the name of an entity's place on a story's page, for the end of an address: `entity-japan`.
 *
 * @param id the entity's id
 * @throws {TypeError} where it is no text
 */
export function entityAnchor(id: string): string {
  expectText(id, "id", "Give the id of an entity.");
  return `entity-${id}`;
}

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
<dl>${entities.map((entity) => entry(entity, { nameOf, language: article.language, storyUrl, url: addressFrom(entityUrl?.(entity.id), "options.entityUrl") }))}
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

function entry(
  entity: Entity,
  {
    nameOf,
    language,
    storyUrl,
    url,
  }: {
    readonly nameOf: NameOf;
    readonly language: string;
    readonly storyUrl: string;
    readonly url: string | undefined;
  },
): Markup {
  const otherNames =
    entity.otherNames.length > 0
      ? html` <span class="other-names">(${entity.otherNames.join(", ")})</span>`
      : undefined;
  const description = entity.description === undefined ? undefined : html`<p>${entity.description}</p>`;
  const facts = [
    ...factsOf(entity, nameOf, language),
    ...entity.sameAs.flatMap((page) => sameAs(page, storyUrl)),
  ];
  const list = facts.length > 0 ? html`<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : undefined;
  return html`
<dt id="${entityAnchor(entity.id)}">${linked(entity.name, url, storyUrl)}${otherNames}</dt>
<dd>${description}${list}</dd>`;
}

function factsOf(entity: Entity, nameOf: NameOf, language: string): readonly (Markup | string)[] {
  const on = (date: string) => timeElement(date, language);
  const en = (words: string) => inEnglish(language, words);
  switch (entity.type) {
    case "person":
      return entity.roles.map(({ title, from, until }) =>
        from || until ? html`${title} (${from && on(from)}–${until && on(until)})` : title,
      );
    case "organization":
    case "topic":
      return [];
    case "place":
      return entity.containedIn ? [html`${en("in")} ${nameOf(entity.containedIn)}`] : [];
    case "agreement":
      return [
        html`${en("between")} ${entity.parties.slice(0, -1).map(nameOf).join(", ")} ${en("and")} ${entity.parties.slice(-1).map(nameOf)}`,
        ...entity.statusHistory.map(
          ({ status, date, note }) =>
            html`${on(date)}: ${en(status.replaceAll("-", " "))}${note === undefined ? undefined : ` – ${note}`}`,
        ),
        ...(entity.statusHistory.length === 0 && entity.signed
          ? [html`${en("signed")} ${on(entity.signed)}`]
          : []),
      ];
    case "event":
      return [on(entity.date)];
  }
}

/** Gives a link to a page about the same thing; nothing where a browser must not be sent there. */
function sameAs(page: string, storyUrl: string): readonly Markup[] {
  const url = fileAddress(page, storyUrl);
  return url === undefined ? [] : [html`<a href="${url}" rel="external">${knownSiteOf(url)}</a>`];
}

/** Stories name the same entities, and to read an address takes longer than to write the rest of the link. */
const knownSiteOf = remembered(siteOf);
