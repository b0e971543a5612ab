import type { Check } from "./check.js";

/** Nobody makes an agreement with themselves. */
export const agreementPartyTwice: Check = {
  code: "agreement-party-twice",
  severity: "error",
  rule: "An agreement names each of its parties once: one that stands there twice stands in the place of another.",
  *run({ own }) {
    for (const [index, entity] of own.entries()) {
      if (entity?.type !== "agreement") continue;
      const named = new Set<string>();
      for (const [at, party] of (entity.parties ?? []).entries()) {
        if (party === undefined) continue;
        if (!named.has(party)) {
          named.add(party);
          continue;
        }
        yield {
          path: ["entities", index, "parties", at],
          message: `“${party}” is named twice among the parties.`,
          hint: "Name the other party here, or take this one out.",
        };
      }
    }
  },
};
