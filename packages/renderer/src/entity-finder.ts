import type { Article } from "@copydesk/article-schema";

type Entity = Article["entities"][number];

/** Among so many entities one is found sooner than an index of them is made; most articles have no more. */
const few = 64;

/**
 * Gives what finds the entities of an article by their ids, however many of them are asked for; of two with one id the first.
 *
 * @param article the article
 */
export function entityFinder({
  entities,
}: Pick<Article, "entities">): (id: string | undefined) => Entity | undefined {
  if (entities.length <= few) return (id) => entities.find((entity) => entity.id === id);
  let index: ReadonlyMap<string | undefined, Entity> | undefined;
  return (id) => {
    index ??= new Map(entities.toReversed().map((entity) => [entity.id, entity]));
    return index.get(id);
  };
}
