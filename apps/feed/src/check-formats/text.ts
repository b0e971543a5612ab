import { formatContentFindings } from "../content/format-findings.js";
import type { ContentFinding } from "../content/content-finding.js";
import { summaryOf } from "./count.js";

/** Writes findings for a terminal, and how many there are; nothing where there is none. */
export function formatAsText(findings: readonly ContentFinding[]): string {
  return findings.length === 0 ? "" : `${formatContentFindings(findings)}\n${summaryOf(findings)}.\n`;
}
