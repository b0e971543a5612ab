import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** What is not quite a mention is copy, brackets and all. */
export const mentionUnread: Check = {
  code: "mention-unread",
  severity: "warning",
  rule: "What is to be a mention is one; with a space in the wrong place, a bracket too few, other brackets or as wikis have it, readers are shown its brackets.",
  readsBody: true,
  *run({ body }) {
    for (const { text, place } of body.missedMentions) {
      yield {
        path: ["body"],
        place,
        message: `“${cut(text)}” is not read as a mention, so readers are shown it as it stands here.`,
        hint: "Write a mention as [Seoul](entity:south-korea), in these very brackets, with no space between them, nor in the second pair.",
      };
    }
  },
};
