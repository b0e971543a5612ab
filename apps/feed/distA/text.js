import { r as summaryOf } from "./count.js";

// src/content/format-findings.ts
/**
* Writes findings for a terminal: `file:line:column  code`, then what is wrong, then what to do.
*
* @param findings what was found
*/
function formatContentFindings(findings) {
	return findings.map(({ file, place, code, severity, message, hint }) => {
		const kind = severity === "warning" ? " (warning)" : "";
		return `${file}:${place.line}:${place.column}  ${code}${kind}\n  ${message}\n  ${hint}\n`;
	}).join("\n");
}

// src/check-formats/text.ts
/** Writes findings for a terminal, and how many there are; nothing where there is none. */
function formatAsText(findings) {
	return findings.length === 0 ? "" : `${formatContentFindings(findings)}\n${summaryOf(findings)}.\n`;
}

export { formatContentFindings as n, formatAsText as t };