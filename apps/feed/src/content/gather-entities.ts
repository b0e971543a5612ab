import {
  type ArticleDraft,
  type Body,
  type Entity,
  entityReferences,
  references,
} from "@copydesk/article-schema";

/** What a story uses of the entities of its publication, in the order of their ids, so that the same story gives the same article. */
export interface GatheredEntities {
  readonly entities: readonly Entity[];
  /** The ids of those that are not known. */
  readonly unknown: readonly string[];
}

/**
 * Gives the entities that a story uses: those that its body mentions and its data refers to, and all that these refer to
 * in turn.
 *
 * @param draft the story's data
 * @param body the story's body
 * @param known every entity of the publication, by id
 */
export function gatherEntities(
  draft: ArticleDraft,
  body: Body,
  known: ReadonlyMap<string, Entity>,
): GatheredEntities {
  const used = new Map<string, Entity>();
  const unknown = new Set<string>();
  const waiting = [
    ...body.mentions.map((mention) => mention.entity),
    ...Array.from(references(draft), (reference) => reference.id),
  ];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entity = known.get(id);
    if (!entity) unknown.add(id);
    if (!entity || used.has(id)) continue;
    used.set(id, entity);
    waiting.push(...referredTo(entity));
  }
  return {
    entities: [...used.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: [...unknown].toSorted(),
  };
}

const idsOf = new WeakMap<Entity, readonly string[]>();

/** Gives the ids that an entity refers to. Stories use the same entities, so they are looked for once. */
function referredTo(entity: Entity): readonly string[] {
  const before = idsOf.get(entity);
  if (before) return before;
  const ids = entityReferences(entity, []).map(({ id }) => id);
  idsOf.set(entity, ids);
  return ids;
}
