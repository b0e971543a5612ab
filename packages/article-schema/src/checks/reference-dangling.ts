import { formatPath } from "../findings/finding.js";
import type { Check } from "./check.js";
import { suggesting } from "./suggest.js";

/** A reference by id leads to an entity that the article carries. */
export const referenceDangling: Check = {
  code: "reference-dangling",
  severity: "error",
  rule: "Every id that stands for an entity is the id of a declared one; an article is complete by itself.",
  *run({ references, declared }) {
    const suggest = suggesting(declared);
    for (const { id, path } of references) {
      if (declared.has(id)) continue;
      yield {
        path,
        message: `${formatPath(path)} refers to “${id}”, and no entity with that id is declared.`,
        hint: suggest(id),
      };
    }
  },
};
