import type { Entity } from "../entities/entity.js";

/** The entities of a graph, by id: which property can refer to one depends on what it is. */
export interface GraphEntities {
  readonly get: (id: string | undefined) => Entity | undefined;
  /** Whether an id is that of a person or organization, which alone can act. */
  readonly isActor: (id: string | undefined) => boolean;
}

/** Indexes entities; of two with one id the first counts. */
export function graphEntities(entities: readonly Entity[]): GraphEntities {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
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
