import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** What is not quite a link is copy, brackets, address and all. */
export const linkUnread: Check = {
  code: "link-unread",
  severity: "warning",
  rule: "What is to be a link or a picture is one; with a space in its address or before it, without all its brackets, with another link in its words, or without the line that says where it leads, readers are shown it as it was typed.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.missedLinks) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as a ${text.startsWith("!") ? "picture" : "link"}, so readers are shown it as it stands here.`,
        hint: text.includes("][")
          ? "Say below where it leads, as [label]: address, or write [words](address). Write \\[ where brackets are meant."
          : `Write ${text.startsWith("!") ? "!" : ""}[words](address) with all four brackets, no space between them, no other link in the words, and %20 for each space in the address.`,
      };
    }
  },
};
