import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** All that follows is code then, in lines that do not wrap; its mentions are none, and its pictures are not shown. */
export const codeUnclosed: Check = {
  code: "code-unclosed",
  severity: "warning",
  rule: "Code that begins with a line of ~~~ or three backticks ends with another one; without it, all of the copy below is shown to readers as code.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.unclosedCode) {
      // What stands behind it, such as a language, ends nothing.
      const marks = /[`~]+/.exec(text)?.[0] ?? "";
      const end = `${marks.length} ${marks.startsWith("~") ? "tildes" : "backticks"}`;
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” begins code that nothing ends, so readers are shown all that follows as code.`,
        hint: `Put a line of ${end} alone below the code; or take this one out, where it is none.`,
      };
    }
  },
};
