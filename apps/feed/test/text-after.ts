import type { LedgerPart } from "../src/ledger/ledger-file.js";

/** Gives what a ledger's file holds after it was written, or left as it is. */
export function textAfter(before: string, change: readonly LedgerPart[] | undefined): string {
  if (!change) return before;
  return Buffer.concat(change.map((part) => Buffer.from(part))).toString();
}
