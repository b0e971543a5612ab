import type { Check } from "./check.js";

/** A page's headings are its table of contents to those who cannot see it. */
export const headingLevelSkipped: Check = {
  code: "heading-level-skipped",
  severity: "warning",
  rule: "Headings go down one level at a time, beginning with ## below the headline; screen readers navigate by them.",
  readsBody: true,
  *run({ body }) {
    let above = 1;
    for (const { level, text, place } of body.headings) {
      if (level > above + 1) {
        yield {
          path: ["body"],
          place,
          message: `The heading “${text}” is of level ${level}, and the one above it of level ${above}.`,
          hint: `Write it with ${"#".repeat(above + 1)}.`,
        };
      }
      above = level;
    }
  },
};
