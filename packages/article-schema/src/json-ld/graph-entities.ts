import type { Article } from "../article/article.js";
import type { Entity } from "../entities/entity.js";

/** The entities of an article, by id: which property can refer to one depends on what it is. */
export interface GraphEntities {
  readonly get: (id: string | undefined) => Entity | undefined;
  /** Whether an id is that of a person or organization, which alone can act. */
  readonly isActor: (id: string | undefined) => boolean;
}

/** Indexes an article's entities; of two with one id the first counts. */
export function graphEntities(article: Article): GraphEntities {
  const byId = new Map<string, Entity>();
  for (const entity of article.entities) {
    if (!byId.has(entity.id)) byId.set(entity.id, entity);
  }
  const get = (id: string | undefined): Entity | undefined => (id === undefined ? undefined : byId.get(id));
  return {
    get,
    isActor: (id) => {
      const type = get(id)?.type;
      return type === "person" || type === "organization";
    },
  };
}
