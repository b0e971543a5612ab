import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** A ranking from the tenth to the first would be shown from the tenth to the nineteenth. */
export const listRenumbered: Check = {
  code: "list-renumbered",
  severity: "warning",
  rule: "The numbers of a list go up by one; Markdown counts on from the first of them, whatever the others are.",
  readsBody: true,
  *run({ body }) {
    for (const { text, number, place } of body.renumberedItems) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is shown to readers with the number ${number}: Markdown counts on from the first number of a list.`,
        hint: "Number the items one after another; or write each as a paragraph, with a backslash before the full stop.",
      };
    }
  },
};
