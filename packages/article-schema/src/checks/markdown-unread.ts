import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** There are many kinds of Markdown, and a story may have been written for another one. */
export const markdownUnread: Check = {
  code: "markdown-unread",
  severity: "warning",
  rule: "What is to be Markdown is; of footnotes, strikethrough, headings without a space, the commands of WordPress and site generators, other lists and unfinished tables, readers are shown the signs.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.missedNotation) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as Markdown, so readers are shown it as it stands here.`,
        hint: hintFor(text),
      };
    }
  },
};

function hintFor(text: string): string {
  if (text.startsWith("[^"))
    return "Write the note into the copy, or give where it is from as a link, [words](address). Write \\[ where brackets are meant.";
  if (text.startsWith("~"))
    return "Take out what no longer holds, and tell readers in corrections. Write \\~ where tildes are meant.";
  if (text.startsWith("="))
    return "Write **words** for strong emphasis, or \\= where equals signs are meant.";
  if (text.startsWith("[!"))
    return "Say what readers are to know of it as a sentence, or write \\[ where brackets are meant.";
  if (text.startsWith("[")) return `${embed} Write \\[ where brackets are meant.`;
  if (text.startsWith("#"))
    return `Put an ordinary space behind ${/^#+/.exec(text)?.[0]} for a heading, or \\ before it.`;
  if (text.startsWith("|"))
    return "Below the first line of a table, put one of | --- | --- |, with as many cells, and no empty line between any two. Write \\| where a line is meant.";
  if (!text.startsWith("{"))
    return "Begin each line with a hyphen, or a number and a full stop, and an ordinary space, and readers are shown a list; or put an empty line between any two, for they run on.";
  if (/^\{(?!\{?[<%])/.test(text))
    return "Take it out: how something looks is no part of a story. Write \\{ where braces are meant.";
  return `${embed} Write \\{ where braces are meant.`;
}

const embed =
  "Write as Markdown what is to stand here: a picture as ![words](address), what is embedded as a link.";
