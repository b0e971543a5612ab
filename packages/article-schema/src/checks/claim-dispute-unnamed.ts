import type { Check } from "./check.js";

/** A dispute has two sides, and both are named. */
export const claimDisputeUnnamed: Check = {
  code: "claim-dispute-unnamed",
  severity: "error",
  rule: "A disputed claim says who disputes it, and a claim that somebody disputes is marked as disputed.",
  *run({ article }) {
    for (const [index, claim] of (article.claims ?? []).entries()) {
      if (!claim?.standing) continue;
      const disputed = (claim.disputedBy ?? []).length > 0;
      if (claim.standing === "disputed" && !disputed) {
        yield {
          path: ["claims", index, "disputedBy"],
          message: "This claim is called disputed, but nobody is named who disputes it.",
          hint: "Add disputedBy with the ids of those who do, or change standing.",
        };
      } else if (claim.standing !== "disputed" && disputed) {
        yield {
          path: ["claims", index, "standing"],
          message: `Somebody disputes this claim, but its standing is “${claim.standing}”.`,
          hint: "Set standing to “disputed”, or empty disputedBy.",
        };
      }
    }
  },
};
