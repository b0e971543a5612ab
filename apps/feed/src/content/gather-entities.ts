import { type ArticleDraft, type Body, type Entity, entityReferences, references } from "@copydesk/article-schema";

/**
 * Gives the entities that a story uses: those that its body mentions and its data refers to, and all that these refer to
 * in turn. In the order of their ids, so that the same story gives the same article.
 *
 * @param draft the story's data
 * @param body the story's body
 * @param known every entity of the publication, by id
 */
export function gatherEntities(draft: ArticleDraft, body: Body, known: ReadonlyMap<string, Entity>): readonly Entity[] {
  const used = new Map<string, Entity>();
  const waiting = [
    ...body.mentions.map((mention) => mention.entity),
    ...Array.from(references(draft), (reference) => reference.id),
  ];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entity = known.get(id);
    if (!entity || used.has(id)) continue;
    used.set(id, entity);
    waiting.push(...referredTo(entity));
  }
  return [...used.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
