// src/check-formats/count.ts
/** Writes a number of things: “1 error”, “2 errors”. */
function counted(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
/** Gives how many findings there are of a severity. */
function countOf(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
/** Writes how many errors and warnings there are, such as “2 errors, 1 warning”; nothing where there is none. */
function summaryOf(findings) {
	return ["error", "warning"].map((severity) => [severity, countOf(findings, severity)]).filter(([, number]) => number > 0).map(([severity, number]) => counted(number, severity)).join(", ");
}

export { counted as n, summaryOf as r, countOf as t };