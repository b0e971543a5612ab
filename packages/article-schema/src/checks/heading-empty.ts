import type { Check } from "./check.js";

/** A screen reader says that there is a heading, and nothing else. @see https://www.w3.org/TR/WCAG22/#headings-and-labels */
export const headingEmpty: Check = {
  code: "heading-empty",
  severity: "warning",
  rule: "A heading has words, or a picture: else readers are shown a gap, and screen readers tell of a heading that says nothing.",
  readsBody: true,
  *run({ body }) {
    for (const { level, text, place } of body.headings) {
      if (text.trim() !== "") continue;
      yield {
        path: ["body"],
        place,
        message: "The heading has no words, so readers are shown a gap, and screen readers an empty heading.",
        hint: `Write its words behind ${"#".repeat(level)}, or take it out; *** on a line of its own divides copy.`,
      };
    }
  },
};
