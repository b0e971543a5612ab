import { dateRange, isAfter } from "../primitives/date-range.js";
import type { Check } from "./check.js";

/** A status history reads from the oldest to the newest. */
export const agreementHistoryDisordered: Check = {
  code: "agreement-history-disordered",
  severity: "error",
  rule: "An agreement's status history is in order of time, the oldest first; its last entry is taken for how things stand.",
  *run({ own }) {
    for (const [index, entity] of own.entries()) {
      if (entity?.type !== "agreement") continue;
      // Not the one just before: between two dates that are known to the month may stand one that is known to the year.
      let newest: Dated | undefined;
      for (const [at, entry] of (entity.statusHistory ?? []).entries()) {
        if (!isDated(entry)) continue;
        const before = newest;
        const isOlder = before !== undefined && isAfter(before.date, entry.date);
        // What follows it need not be told as well.
        if (!before || isOlder || begins(entry) > begins(before)) newest = entry;
        if (!isOlder) continue;
        yield {
          path: ["entities", index, "statusHistory", at],
          message: `“${entry.status ?? "…"}” on ${entry.date} stands after “${before.status ?? "…"}” on ${before.date}, which is later.`,
          hint: "Put the history in order of time, or correct a date.",
        };
      }
    }
  },
};

interface Dated {
  readonly date: string;
  readonly status?: string | undefined;
}

function isDated<Entry extends { readonly date?: string | undefined }>(
  entry: Entry | undefined,
): entry is Entry & Dated {
  return entry?.date !== undefined;
}

function begins({ date }: Dated): number {
  return dateRange(date).earliest;
}
