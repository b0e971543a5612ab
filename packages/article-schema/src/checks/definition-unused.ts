import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** In an interview, `[Lee]: No.` was to be an answer. */
export const definitionUnused: Check = {
  code: "definition-unused",
  severity: "warning",
  rule: "What says where a link leads is referred to by one; it is not shown to readers itself.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.unusedDefinitions) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is read as the address of links that refer to it, and none does, so readers are not shown it at all.`,
        hint: "Write \\[ where brackets are meant. Where it is an address, refer to it with the same words in brackets, or take it out.",
      };
    }
  },
};
