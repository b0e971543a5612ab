import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

const outside =
  "Let what is emphasised begin and end with a letter or digit, and put quotation marks and brackets outside: “**so**”, [**Seoul**](entity:south-korea).";

/** Where words stand without spaces between them, Markdown does not see that punctuation begins or ends what is emphasised. */
export const emphasisUnread: Check = {
  code: "emphasis-unread",
  severity: "warning",
  rule: "What is to be emphasised is, and nothing else; with a space or punctuation within its asterisks, where a letter follows or precedes them, readers are shown the asterisks, or they begin what they were to end.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.missedEmphasis) {
      const sign = text.includes("**") ? "\\*\\*" : "\\*";
      const [signs, hint] = text.includes("*")
        ? ["asterisks", `${outside} Write ${sign} where asterisks are meant.`]
        : [
            "underscores",
            `Write it with asterisks: ${text.startsWith("__") ? "**so**" : "*so*"}. Write \\_ where underscores are meant.`,
          ];
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as emphasis, so readers are shown its ${signs}.`,
        hint,
      };
    }
    for (const { text, place } of body.nestedEmphasis) {
      yield {
        path: ["body"],
        place,
        message: `The asterisks before “${cut(text.replaceAll(/^\*+|\*+$/g, ""))}” begin strong emphasis within strong emphasis, and were likely to end it.`,
        hint: outside,
      };
    }
  },
};
