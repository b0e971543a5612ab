import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** Who separates parts of a story by a line of hyphens may leave no empty line above it. */
export const headingUnderlined: Check = {
  code: "heading-underlined",
  severity: "warning",
  rule: "A line of hyphens or equals signs has an empty line above it; without that, the sentences above it are shown to readers as a heading.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.underlinedSentences) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is a heading, for a line of hyphens or equals signs stands directly below it.`,
        hint: "Put an empty line between the two; or write it with ## where it is a heading.",
      };
    }
  },
};
