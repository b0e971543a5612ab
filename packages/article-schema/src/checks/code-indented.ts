import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** Copy comes out of a word processor with its first lines indented. */
export const codeIndented: Check = {
  code: "code-indented",
  severity: "warning",
  rule: "Copy begins at the beginning of its line; what is indented by a tab or four spaces is shown to readers as code, in lines that do not wrap.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.indentedCode) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is indented, so readers are shown it as code, in lines that do not wrap.`,
        hint: "Take out the tab or the spaces before it. Where it is code, put it between two lines of ~~~.",
      };
    }
  },
};
