import type { Article } from "@copydesk/article-schema";
import { entityFinder } from "../entity-finder.js";

/** Gives the name of an entity, by its id. */
export type NameOf = (id: string) => string;

/**
 * Gives what names the entities of an article. An id that none of them has stands for itself.
 *
 * @param article the article
 */
export function entityNames(article: Article): NameOf {
  const find = entityFinder(article);
  return (id) => find(id)?.name ?? id;
}
