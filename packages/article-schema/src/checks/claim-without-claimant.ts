import type { Check } from "./check.js";

/** What is asserted is asserted by somebody. */
export const claimWithoutClaimant: Check = {
  code: "claim-without-claimant",
  severity: "error",
  rule: "Every claim says who asserts it, by entity or in words; otherwise the story would assert it itself.",
  *run({ article }) {
    for (const [index, claim] of (article.claims ?? []).entries()) {
      if (!claim || claim.claimant !== undefined || claim.attribution !== undefined) continue;
      yield {
        path: ["claims", index],
        message: `Nobody is named who asserts ${claim.text ? `“${claim.text}”` : "this claim"}.`,
        hint: "Add claimant with the id of an entity, or attribution in words, such as “press reports”.",
      };
    }
  },
};
