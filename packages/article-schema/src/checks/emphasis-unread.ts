import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** Where words stand without spaces between them, Markdown does not see that punctuation begins or ends what is emphasised. */
export const emphasisUnread: Check = {
  code: "emphasis-unread",
  severity: "warning",
  rule: "What is to be strong emphasis is; with a space or punctuation within its asterisks, where a letter follows or precedes them, readers are shown the asterisks.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.missedEmphasis) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as emphasis, so readers are shown its asterisks.`,
        hint: "Let what is emphasised begin and end with a letter or digit, and put quotation marks and brackets outside: “**so**”, [**Seoul**](entity:south-korea). Write \\*\\* where asterisks are meant.",
      };
    }
  },
};
