import type { Check } from "./check.js";

/** An entity that nothing refers to is a mention that was forgotten, or a leftover. */
export const entityUnused: Check = {
  code: "entity-unused",
  severity: "warning",
  rule: "Every declared entity is mentioned in the body or referred to; another one is a forgotten mention or a leftover.",
  readsBody: true,
  *run({ own, references, body }) {
    if (own.length === 0) return;
    const used = new Set(body.mentions.map((mention) => mention.entity));
    for (const { id, path } of references) {
      const referring = typeof path[1] === "number" && path[0] === "entities" ? own[path[1]]?.id : undefined;
      if (id !== referring) used.add(id);
    }
    for (const [index, entity] of own.entries()) {
      if (!entity?.id || used.has(entity.id)) continue;
      yield {
        path: ["entities", index],
        message: `The entity “${entity.id}” is declared, but nothing mentions or refers to it.`,
        hint: `Mention it in the body as [${entity.name ?? "…"}](entity:${entity.id}), or take it out.`,
      };
    }
  },
};
