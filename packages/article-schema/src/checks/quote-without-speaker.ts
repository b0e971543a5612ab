import type { Check } from "./check.js";

/** Words in quotation marks are somebody's. */
export const quoteWithoutSpeaker: Check = {
  code: "quote-without-speaker",
  severity: "error",
  rule: "Every quote says whose words it is, by entity or in words; a reader cannot weigh words of nobody.",
  *run({ article }) {
    for (const [index, quote] of (article.quotes ?? []).entries()) {
      if (!quote || quote.speaker !== undefined || quote.attribution !== undefined) continue;
      yield {
        path: ["quotes", index],
        message: `Nobody is named as the speaker of ${quote.text ? `“${quote.text}”` : "this quote"}.`,
        hint: "Add speaker with the id of an entity, or attribution in words where the speaker is not named.",
      };
    }
  },
};
