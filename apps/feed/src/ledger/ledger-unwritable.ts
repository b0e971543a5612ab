import type { ContentFinding } from "../content/content-finding.js";

/** Thrown where a ledger cannot be written. */
export class LedgerUnwritable extends Error {
  override readonly name = "LedgerUnwritable";
  /** Why, and what to do. */
  readonly finding: ContentFinding;

  /** @param finding why, and what to do */
  constructor(finding: ContentFinding) {
    super(finding.message);
    this.finding = finding;
  }
}
