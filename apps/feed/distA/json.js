import { t as countOf } from "./count.js";

// src/check-formats/json.ts
/**
* The version of the JSON that {@link formatAsJson} writes. It grows where a field is taken out or means something else; a
* new field alone leaves it as it is.
*/
const jsonVersion = 1;
/** Writes findings as JSON for other programs: one object, described in the README. */
function formatAsJson({ findings, stories }) {
	return `${JSON.stringify({
		version: jsonVersion,
		stories,
		...findingsAsJson(findings)
	}, void 0, 2)}\n`;
}
/** Gives findings as the data that every JSON report holds: how many there are, and each. */
function findingsAsJson(findings) {
	return {
		errors: countOf(findings, "error"),
		warnings: countOf(findings, "warning"),
		findings: findings.map(({ file, place, code, severity, path, message, hint }) => ({
			file,
			line: place.line,
			column: place.column,
			code,
			severity,
			path,
			message,
			hint
		}))
	};
}

export { formatAsJson as n, findingsAsJson as t };