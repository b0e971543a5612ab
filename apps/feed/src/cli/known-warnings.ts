import type { ContentFinding } from "../content/content-finding.js";

/**
 * Gives the warnings that were found before as well: whoever saves a file again wants to see what is new. One that moved with the
 * lines around it is still the same.
 *
 * @param before what was found before
 * @param findings what is found now
 */
export function knownWarnings(
  before: readonly ContentFinding[],
  findings: readonly ContentFinding[],
): ReadonlySet<ContentFinding> {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const placed = new Set(before.map(withPlace));
  const known = new Set(warnings.filter((finding) => placed.has(withPlace(finding))));
  const left = countsOf(before);
  for (const finding of known) take(left, withoutPlace(finding));
  for (const finding of warnings)
    if (!known.has(finding) && take(left, withoutPlace(finding))) known.add(finding);
  return known;
}

function withPlace(finding: ContentFinding): string {
  return JSON.stringify(finding);
}

function withoutPlace({ file, code, severity, message }: ContentFinding): string {
  return JSON.stringify([file, code, severity, message]);
}

function countsOf(findings: readonly ContentFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of findings.map(withoutPlace)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of a kind away; says whether there was one. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}
