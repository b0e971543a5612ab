import type { ContentFinding } from "../content/content-finding.js";
import type { Checked } from "./checked.js";
import { countOf } from "./count.js";

/**
 * The version of the JSON that {@link formatAsJson} writes. It grows where a field is taken out or means something else; a
 * new field alone leaves it as it is.
 */
const jsonVersion = 1;

/** Writes findings as JSON for other programs: one object, described in the README. */
export function formatAsJson({ findings, stories }: Checked): string {
  return `${JSON.stringify({ version: jsonVersion, stories, ...findingsAsJson(findings) }, undefined, 2)}\n`;
}

/** Gives findings as the data that every JSON report holds: how many there are, and each. */
export function findingsAsJson(findings: Checked["findings"]): object {
  return {
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    findings: findings.map(findingAsJson),
  };
}

/** Gives a finding as the data that every JSON report holds of it. */
export function findingAsJson(finding: ContentFinding): object {
  const { file, place, code, severity, path, message, hint } = finding;
  return { file, line: place.line, column: place.column, code, severity, path, message, hint };
}
