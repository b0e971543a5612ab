import type { Check } from "./check.js";
import { suggesting } from "./suggest.js";

/** A mention of an entity that the article does not carry would be a link to nothing. */
export const mentionUndeclared: Check = {
  code: "mention-undeclared",
  severity: "error",
  rule: "Every entity that the body mentions is declared; a mention of another one would link readers to nothing.",
  readsBody: true,
  *run({ body, declared }) {
    const suggest = suggesting(declared);
    for (const { entity, text, place } of body.mentions) {
      if (declared.has(entity)) continue;
      yield {
        path: ["body"],
        place,
        message: `“[${text}](entity:${entity})” mentions an entity that is not declared, so it would link to nothing.`,
        hint: suggest(entity),
      };
    }
  },
};
