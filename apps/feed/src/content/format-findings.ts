import { oneLine } from "../terminal-text.js";
import type { ContentFinding } from "./content-finding.js";

/**
 * Writes findings for a terminal: `file:line:column  code`, then what is wrong, then what to do.
 *
 * @param findings what was found
 */
export function formatContentFindings(findings: readonly ContentFinding[]): string {
  return findings
    .map(({ file, place, code, severity, message, hint }) => {
      const kind = severity === "warning" ? " (warning)" : "";
      return `${oneLine(file)}:${place.line}:${place.column}  ${code}${kind}
  ${oneLine(message)}
  ${oneLine(hint)}
`;
    })
    .join("\n");
}
