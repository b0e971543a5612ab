import { isAfter } from "../primitives/date-range.js";
import type { Check } from "./check.js";

/** A change comes after what it changes. */
export const modifiedBeforePublished: Check = {
  code: "modified-before-published",
  severity: "error",
  rule: "dateModified is not before datePublished; readers' programs sort and update stories by the two.",
  *run({ article: { datePublished, dateModified } }) {
    if (!datePublished || !dateModified || !isAfter(datePublished, dateModified)) return;
    yield {
      path: ["dateModified"],
      message: `dateModified (${dateModified}) is before datePublished (${datePublished}).`,
      hint: "Correct one of the two, or leave dateModified out where nothing was changed.",
    };
  },
};
