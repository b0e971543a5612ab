import type { Article } from "@copydesk/article-schema";

/** Gives the name of an entity, by its id. */
export type NameOf = (id: string) => string;

/**
 * Gives what names the entities of an article. An id that none of them has stands for itself.
 *
 * @param article the article
 */
export function entityNames({ entities }: Article): NameOf {
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
