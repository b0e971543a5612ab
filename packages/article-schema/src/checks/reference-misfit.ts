import type { EntityType } from "../entities/entity.js";
import { withArticle } from "../findings/complaint.js";
import { formatPath } from "../findings/finding.js";
import type { Check } from "./check.js";

/** A speaker is no place, and a country lies in no person. */
export const referenceMisfit: Check = {
  code: "reference-misfit",
  severity: "error",
  rule: "A reference leads to an entity of a kind that can stand there: a quote is spoken by a person, not by a place.",
  *run({ article, references }) {
    const types = new Map<string | undefined, EntityType | undefined>(
      (article.entities ?? []).map((entity) => [entity?.id, entity?.type]),
    );
    for (const { id, path, expected } of references) {
      const type = types.get(id);
      if (!type || !expected || expected.includes(type)) continue;
      yield {
        path,
        message: `${formatPath(path)} refers to “${id}”, ${withArticle(type)}, where ${expected.map(withArticle).join(" or ")} is meant.`,
        hint: "Refer to another entity, or correct the entity's type.",
      };
    }
  },
};
