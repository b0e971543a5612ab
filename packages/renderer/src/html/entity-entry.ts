import type { Entity } from "@copydesk/article-schema";
import { fileAddress, linkAddress, siteOf } from "../address/address.js";
import { isUnchangeable } from "../is-unchangeable.js";
import { remembered } from "../remembered.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { entityAnchor } from "./entity-anchor.js";
import type { NameOf } from "./entity-names.js";
import { inEnglish } from "./in-english.js";
import { isolated } from "./isolated.js";
import { timeElement } from "./time-element.js";

/** What an entity's entry depends on besides the entity. */
interface EntryOptions {
  readonly nameOf: NameOf;
  /** The language of the story. */
  readonly language: string;
  readonly storyUrl: string;
  /** Where the entity has a page of its own. */
  readonly url: string | undefined;
}

/** What an entity's entry says that does not stand in the entity itself. */
interface Around {
  readonly language: string;
  readonly address: string | undefined;
  /** The names of the entities that it refers to, in the order of its references. */
  readonly names: readonly string[];
}

/** The entry of each entity that cannot change, as it was written last. */
const written = new WeakMap<Entity, { readonly around: Around; readonly markup: Markup }>();

/**
 * Gives what an article knows of an entity, as an item of a description list. Thousands of stories may name one entity: of one that
 * cannot change, because it is frozen with all that is in it, the entry is written again only where something around it is other.
 *
 * @param entity the entity
 * @param options what the entry depends on besides
 */
export function entityEntry(entity: Entity, { nameOf, language, storyUrl, url }: EntryOptions): Markup {
  const around = {
    language,
    address: url === undefined ? undefined : linkAddress(url, storyUrl),
    names: referencesOf(entity).map(nameOf),
  };
  const last = written.get(entity);
  if (last && isSame(last.around, around)) return last.markup;
  const markup = entry(entity, around, storyUrl);
  if (isUnchangeable(entity)) written.set(entity, { around, markup });
  return markup;
}

/** Says whether the same stands around one entity: of that, the references and the pages are always the same. */
function isSame(a: Around, b: Around): boolean {
  return (
    a.language === b.language &&
    a.address === b.address &&
    a.names.every((name, index) => name === b.names[index])
  );
}

/** Gives the ids of the entities that are named in an entity's entry. */
function referencesOf(entity: Entity): readonly string[] {
  if (entity.type === "agreement") return entity.parties;
  return entity.type === "place" && entity.containedIn ? [entity.containedIn] : [];
}

function entry(entity: Entity, { language, address, names }: Around, storyUrl: string): Markup {
  const named = (text: string, shown?: Markup) => isolated(language, text, shown);
  const name = named(
    entity.name,
    address === undefined ? undefined : html`<a href="${address}">${entity.name}</a>`,
  );
  const otherNames =
    entity.otherNames.length > 0
      ? html` <span class="other-names">(${listed(entity.otherNames.map((other) => named(other)))})</span>`
      : undefined;
  const description = entity.description === undefined ? undefined : html`<p>${entity.description}</p>`;
  const facts = [
    ...factsOf(
      entity,
      names.map((other) => named(other)),
      language,
    ),
    ...entity.sameAs.flatMap((page) => sameAs(page, storyUrl)),
  ];
  const list = facts.length > 0 ? html`<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : undefined;
  return html`
<dt id="${entityAnchor(entity.id)}">${name}${otherNames}</dt>
<dd>${description}${list}</dd>`;
}

/** Puts commas between names. */
function listed(names: readonly (Markup | string)[]): readonly (Markup | string)[] {
  return names.flatMap((name, index) => (index > 0 ? [", ", name] : [name]));
}

function factsOf(
  entity: Entity,
  names: readonly (Markup | string)[],
  language: string,
): readonly (Markup | string)[] {
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
      return names.map((container) => html`${en("in")} ${container}`);
    case "agreement":
      return [
        html`${en("between")} ${listed(names.slice(0, -1))} ${en("and")} ${names.slice(-1)}`,
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
