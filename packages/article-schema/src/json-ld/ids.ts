import type { Article } from "../article/article.js";
import { unlessEmpty } from "../conversion/defined.js";
import { unexpected } from "../conversion/expect.js";
import type { Author } from "../article/author.js";
import type { Translation } from "../article/translation.js";
import type { Entity } from "../entities/entity.js";
import type { Mention } from "../markdown/body.js";
import type { Publication } from "../publication/publication.js";

/** A node of the graph, or one outside of it, referred to by its name. */
export interface NodeReference {
  readonly "@id": string;
}

/** Where a page stands, and where those about entities do. */
export interface EntityAddresses {
  /** The absolute address of the page that the graph is for. A fragment is cut off. */
  readonly url: string;
  /**
   * Gives the address of the publication's own page about an entity, where it has one. Nodes of one entity then bear
   * one name in all graphs, also in that of `entityToJsonLd`; without it, the name is a fragment of the graph's page.
   */
  readonly entityUrl?: ((entity: Entity) => string | undefined) | undefined;
}

/** What `toJsonLd` cannot know of an article: where things are published. */
export interface JsonLdOptions extends EntityAddresses {
  /** Gives the address of the publication's own page about an author, where it has one: it tells people of one name apart. */
  readonly authorUrl?: ((author: Author) => string | undefined) | undefined;
  /** Gives the address of a translation that names none itself, because it is published beside this story. */
  readonly translationUrl?: ((translation: Translation) => string | undefined) | undefined;
  /** What `readBody` gave for the article's body, where it has been read already. */
  readonly body?: { readonly mentions: readonly Pick<Mention, "entity">[] } | undefined;
}

/** The names (`@id`) of the nodes of entities. */
export interface EntityIds {
  readonly entity: (entity: Entity) => string;
  /** The name of the entity with an id, or nothing where the graph has none. */
  readonly entityById: (id: string | undefined) => NodeReference | undefined;
}

/**
 * The names (`@id`) of a graph's nodes. They are addresses with a fragment, and not the article's `tag:` name, because
 * search engines and crawlers follow and merge addresses only; the `tag:` name is the article's `identifier`.
 */
export interface GraphIds extends EntityIds {
  /** The address of the story's page. */
  readonly page: string;
  readonly article: string;
  readonly publisher: string;
  readonly website: string;
  /** The name of the nth part of a kind, counted from 0: quotes, claims, media, corrections. */
  readonly part: (kind: string, index: number) => string;
}

/** Makes the names of the nodes of one article's graph. */
export function graphIds(article: Article, publication: Publication, options: JsonLdOptions): GraphIds {
  const page = withoutFragment(options.url);
  const home = withoutFragment(publication.baseUrl);
  return {
    page,
    article: `${page}#article`,
    publisher: `${home}#publisher`,
    website: `${home}#website`,
    ...entityIds(article.entities, options),
    part: (kind, index) => `${page}#${kind}-${index + 1}`,
  };
}

/** Makes the names of the nodes of entities; of two with one id the first counts. */
export function entityIds(entities: readonly Entity[], { url, entityUrl }: EntityAddresses): EntityIds {
  const page = withoutFragment(url);
  const entity = (subject: Entity): string => {
    const own = addressFrom(entityUrl?.(subject), "options.entityUrl");
    // “entity-” keeps an entity called “article” or “quote-1” apart from those.
    return own === undefined ? `${page}#entity-${subject.id}` : entityIdAt(own);
  };
  const names = new Map<string, string>();
  for (const subject of entities) {
    if (!names.has(subject.id)) names.set(subject.id, entity(subject));
  }
  return {
    entity,
    entityById: (id) => {
      const name = id === undefined ? undefined : names.get(id);
      return name === undefined ? undefined : { "@id": name };
    },
  };
}

/**
 * Gives the address that a function of the options gave, and refuses what is none: it would stand in the graph.
 *
 * @param address what it gave
 * @param place what gave it, for the message: `options.entityUrl`
 * @throws {TypeError} where it is neither text nor `undefined`
 */
export function addressFrom(address: string | undefined, place: string): string | undefined {
  if (address !== undefined && typeof address !== "string")
    throw unexpected(`what ${place} gives`, "text or undefined", address, "Give the address of the page.");
  return address;
}

/** Gives the name of the entity that the page at an address is about. */
function entityIdAt(url: string): string {
  return `${withoutFragment(url)}#entity`;
}

/** Gives the name of the article whose page is at an address. */
export function articleIdAt(url: string): string {
  return `${withoutFragment(url)}#article`;
}

/** Gives an address without its fragment. */
export function withoutFragment(url: string): string {
  const at = url.indexOf("#");
  return at === -1 ? url : url.slice(0, at);
}

/** Gives the names of those of several ids that the article carries an entity for; nothing where there is none. */
export function referencesTo(ids: GraphIds, wanted: readonly string[]): readonly NodeReference[] | undefined {
  return unlessEmpty(wanted.flatMap((id) => ids.entityById(id) ?? []));
}
