import { cut } from "../findings/complaint.js";
import type { MissedNotation } from "../markdown/body.js";
import type { Check } from "./check.js";

/** There are many kinds of Markdown, and a story may have been written for another one. */
export const markdownUnread: Check = {
  code: "markdown-unread",
  severity: "warning",
  rule: "What is to be Markdown is; of footnotes, strikethrough, headings without a space, remarks to other writers, the commands of WordPress and site generators, other lists and unfinished tables, readers are shown the signs.",
  readsBody: true,
  *run({ body }) {
    for (const { kind, text, place } of body.missedNotation) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as Markdown, so readers are shown it as it stands here.`,
        hint: typeof hints[kind] === "string" ? hints[kind] : hints[kind](text),
      };
    }
  },
};

const embed =
  "Write as Markdown what is to stand here: a picture as ![words](address), what is embedded as a link.";

const hints: Readonly<Record<MissedNotation["kind"], string | ((text: string) => string)>> = {
  appearance: "Take it out: how something looks is no part of a story. Write \\{ where braces are meant.",
  callout: "Say what readers are to know of it as a sentence, or write \\[ where brackets are meant.",
  comment:
    "Put --> at its end, without an empty line before that; or begin a line with <!--. Write \\< where readers are to see it.",
  container: "Set apart what is another's words with > before each line, and take the colons out.",
  contents: "Take it out: pages have no list of their headings. Write \\[ where brackets are meant.",
  footnote:
    "Write the note into the copy, or give where it is from as a link, [words](address). Write \\[ where brackets are meant.",
  "full-width": "Write the signs as ASCII has them, ## and a space before a heading.",
  "hidden-mark":
    "Take out what is not seen before the first sign: it keeps Markdown from seeing where the line begins.",
  heading: (text) => `Put an ordinary space behind ${/^#+/.exec(text)?.[0]} for a heading, or \\ before it.`,
  highlight: "Write **words** for strong emphasis, or \\= where equals signs are meant.",
  list: "Begin each line with a hyphen, or a number and a full stop, and an ordinary space, and readers are shown a list; or put an empty line between any two, for they run on.",
  remark:
    "Write remarks to other writers as comments, <!-- so -->, which are published nowhere; take it out else.",
  shortcode: `${embed} Write \\[ where brackets are meant.`,
  strikethrough:
    "Take out what no longer holds, and tell readers in corrections. Write \\~ where tildes are meant.",
  table:
    "Below the first line of a table, put one of | --- | --- |, with as many cells, and no empty line between any two. Write \\| where a line is meant.",
  task: "Say in words what is done and what is not. Write \\[ where brackets are meant.",
  template: `${embed} Write \\{ where braces are meant.`,
};
