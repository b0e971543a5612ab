import type { Check } from "./check.js";

/** An entity that nothing refers to is a mention that was forgotten, or a leftover. */
export const entityUnused: Check = {
  code: "entity-unused",
  severity: "warning",
  rule: "Every declared entity is mentioned in the body or referred to; another one is a forgotten mention or a leftover.",
  readsBody: true,
  *run({ article, references, body }) {
    const used = new Set(body.mentions.map((mention) => mention.entity));
    for (const { id, path } of references) {
      const own =
        typeof path[1] === "number" && path[0] === "entities" ? article.entities?.[path[1]]?.id : undefined;
      if (id !== own) used.add(id);
    }
    for (const [index, entity] of (article.entities ?? []).entries()) {
      if (!entity?.id || used.has(entity.id)) continue;
      yield {
        path: ["entities", index],
        message: `The entity “${entity.id}” is declared, but nothing mentions or refers to it.`,
        hint: `Mention it in the body as [${entity.name ?? "…"}](entity:${entity.id}), or take it out.`,
      };
    }
  },
};
