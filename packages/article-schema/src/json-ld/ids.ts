import type { Article } from "../article/article.js";
import type { Translation } from "../article/translation.js";
import type { Entity } from "../entities/entity.js";
import type { Mention } from "../markdown/body.js";
import type { Publication } from "../publication/publication.js";

/** A node of the graph, or one outside of it, referred to by its name. */
export interface NodeReference {
  readonly "@id": string;
}

/** What `toJsonLd` cannot know of an article: where things are published. */
export interface JsonLdOptions {
  /** The absolute address of the story's page. A fragment is cut off. */
  readonly url: string;
  /**
   * Gives the address of the publication's own page about an entity, where it has one. Nodes of one entity then bear
   * one name in all stories; without it, the name is a fragment of the story's page.
   */
  readonly entityUrl?: (entity: Entity) => string | undefined;
  /** Gives the address of a translation that names none itself, because it is published beside this story. */
  readonly translationUrl?: (translation: Translation) => string | undefined;
  /** What `readBody` gave for the article's body, where it has been read already. */
  readonly body?: { readonly mentions: readonly Pick<Mention, "entity">[] };
}

/**
 * The names (`@id`) of a graph's nodes. They are addresses with a fragment, and not the article's `tag:` name, because
 * search engines and crawlers follow and merge addresses only; the `tag:` name is the article's `identifier`.
 */
export interface GraphIds {
  /** The address of the story's page. */
  readonly page: string;
  readonly article: string;
  readonly publisher: string;
  readonly website: string;
  readonly entity: (entity: Entity) => string;
  /** The name of the entity with an id, or nothing where the article carries none. */
  readonly entityById: (id: string | undefined) => NodeReference | undefined;
  /** The name of the nth part of a kind, counted from 0: quotes, claims, media, corrections. */
  readonly part: (kind: string, index: number) => string;
}

/** Makes the names of the nodes of one article's graph. */
export function graphIds(article: Article, publication: Publication, options: JsonLdOptions): GraphIds {
  const page = withoutFragment(options.url);
  const home = withoutFragment(publication.baseUrl);
  const entity = (subject: Entity): string => {
    const url = options.entityUrl?.(subject);
    // “entity-” keeps an entity called “article” or “quote-1” apart from those.
    return url === undefined ? `${page}#entity-${subject.id}` : `${withoutFragment(url)}#entity`;
  };
  const entities = new Map<string, string>();
  for (const subject of article.entities) {
    if (!entities.has(subject.id)) entities.set(subject.id, entity(subject));
  }
  return {
    page,
    article: `${page}#article`,
    publisher: `${home}#publisher`,
    website: `${home}#website`,
    entity,
    entityById: (id) => {
      const name = id === undefined ? undefined : entities.get(id);
      return name === undefined ? undefined : { "@id": name };
    },
    part: (kind, index) => `${page}#${kind}-${index + 1}`,
  };
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
  const found = wanted.flatMap((id) => ids.entityById(id) ?? []);
  return found.length > 0 ? found : undefined;
}
