import type { Check } from "./check.js";

/** Two entities with one id could not be told apart by a reference. */
export const idDuplicate: Check = {
  code: "id-duplicate",
  severity: "error",
  rule: "No two entities of an article have the same id; a reference could not tell them apart.",
  *run({ article }) {
    const first = new Map<string, number>();
    for (const [index, entity] of (article.entities ?? []).entries()) {
      if (!entity?.id) continue;
      const earlier = first.get(entity.id);
      if (earlier === undefined) first.set(entity.id, index);
      else {
        yield {
          path: ["entities", index, "id"],
          message: `The id “${entity.id}” is taken by entities[${earlier}] already, so a reference could mean either.`,
          hint: "Give one of them another id, or merge the two.",
        };
      }
    }
  },
};
