import { n as entityReferences, r as references } from "./read-article.js";

// src/content/gather-entities.ts
/**
* Gives the entities that a story uses: those that its body mentions and its data refers to, and all that these refer to
* in turn. In the order of their ids, so that the same story gives the same article.
*
* @param draft the story's data
* @param body the story's body
* @param known every entity of the publication, by id
*/
function gatherEntities(draft, body, known) {
	const used = /* @__PURE__ */ new Map();
	const waiting = [...body.mentions.map((mention) => mention.entity), ...Array.from(references(draft), (reference) => reference.id)];
	for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
		const entity = known.get(id);
		if (!entity || used.has(id)) continue;
		used.set(id, entity);
		waiting.push(...referredTo(entity));
	}
	return [...used.values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
}
const idsOf = /* @__PURE__ */ new WeakMap();
/** Gives the ids that an entity refers to. Stories use the same entities, so they are looked for once. */
function referredTo(entity) {
	const before = idsOf.get(entity);
	if (before) return before;
	const ids = entityReferences(entity, []).map(({ id }) => id);
	idsOf.set(entity, ids);
	return ids;
}

export { gatherEntities as t };