import type { Check } from "./check.js";

/** A story without copy is not one. */
export const bodyEmpty: Check = {
  code: "body-empty",
  severity: "error",
  rule: "The body says something, unless the story is withdrawn; subscribers would be sent an empty page.",
  readsBody: true,
  *run({ article, body }) {
    // In the place of a withdrawn story stands a notice: nothing need be kept of what it said.
    if (article.status === "withdrawn" || article.body === undefined || body.text.trim() !== "") return;
    yield {
      path: ["body"],
      message: "The body has no text, so subscribers would be sent an empty page.",
      hint: "Write the story, or keep it out of the publication until it is written.",
    };
  },
};
