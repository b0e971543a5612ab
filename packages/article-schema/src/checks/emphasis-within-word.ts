import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** `Leser*innen und Schüler*innen` loses its asterisks, and half of it leans over. */
export const emphasisWithinWord: Check = {
  code: "emphasis-within-word",
  severity: "warning",
  rule: "What is emphasised begins with a word, or is part of one; asterisks that are part of words are not shown to readers.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.emphasisWithinWords) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” begins within a word and is read as emphasis, so readers are not shown its asterisks.`,
        hint: "Write \\* for each asterisk that is part of a word. To emphasise, put them around whole words.",
      };
    }
  },
};
