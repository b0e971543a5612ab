import { isAfter } from "../primitives/date-range.js";
import type { Check } from "./check.js";

/** A status history reads from the oldest to the newest. */
export const agreementHistoryDisordered: Check = {
  code: "agreement-history-disordered",
  severity: "error",
  rule: "An agreement's status history is in order of time, the oldest first; its last entry is taken for how things stand.",
  *run({ own }) {
    for (const [index, entity] of own.entries()) {
      if (entity?.type !== "agreement") continue;
      const history = entity.statusHistory ?? [];
      for (const [at, entry] of history.entries()) {
        const before = history[at - 1];
        if (!before?.date || !entry?.date || !isAfter(before.date, entry.date)) continue;
        yield {
          path: ["entities", index, "statusHistory", at],
          message: `“${entry.status ?? "…"}” on ${entry.date} stands after “${before.status ?? "…"}” on ${before.date}, which is later.`,
          hint: "Put the history in order of time, or correct a date.",
        };
      }
    }
  },
};
