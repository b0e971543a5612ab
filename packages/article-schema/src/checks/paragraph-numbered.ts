import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** German and Scandinavian dates begin so, and a sentence that ends in a year does where a line begins with it. */
export const paragraphNumbered: Check = {
  code: "paragraph-numbered",
  severity: "warning",
  rule: "A paragraph that begins with a number has a backslash before the full stop behind it; without that, readers are shown a list of one item.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.numberedParagraphs) {
      const number = /^\d+/.exec(text)?.[0] ?? "";
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is a list that begins with ${number}, for its number is followed by a full stop or a bracket.`,
        hint: `Write ${number}\\${text.charAt(number.length)} where it is no list.`,
      };
    }
  },
};
