import type { Severity } from "@copydesk/article-schema";

/** Writes a number of things: “1 error”, “2 errors”. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Gives how many findings there are of a severity. */
export function countOf(findings: readonly { readonly severity: Severity }[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Writes how many errors and warnings there are, such as “2 errors, 1 warning”; nothing where there is none. */
export function summaryOf(findings: readonly { readonly severity: Severity }[]): string {
  return (["error", "warning"] as const)
    .map((severity) => [severity, countOf(findings, severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => counted(number, severity))
    .join(", ");
}
