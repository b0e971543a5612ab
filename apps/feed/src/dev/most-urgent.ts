import type { ContentFinding } from "../content/content-finding.js";

/** So many findings are listed on a page; the terminal has all of them. */
const most = 50;

/** Gives the findings that a page lists: errors before warnings, and not more than anybody reads. */
export function mostUrgent(findings: readonly ContentFinding[]): readonly ContentFinding[] {
  const of = (severity: ContentFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning")].slice(0, most);
}
