import type { LedgerPart } from "../src/ledger/ledger-file.js";

/** Gives what a ledger's file holds after it was written, or left as it is. */
export function textAfter(before: string, change: Iterable<LedgerPart> | undefined): string {
  if (!change) return before;
  return Buffer.concat(Array.from(change, (part) => Buffer.from(part))).toString();
}
