// src/content/content-finding.ts
/**
* Makes a finding about a file as such, and not about the article in it.
*
* @param file the file's path
* @param code the permanent name of the fault
* @param message what is wrong, and why that matters
* @param hint what to do about it
* @param place where in the file it is; its beginning if left out
*/
function fileFinding(file, code, message, hint, place = {
	line: 1,
	column: 1
}) {
	return {
		file,
		code,
		severity: "error",
		path: [],
		message,
		hint,
		place
	};
}
/** Gives findings in the order of their files and places, each once. */
function inOrder(findings) {
	return [...new Map(findings.map((finding) => {
		const { file, code, place, message } = finding;
		return [JSON.stringify([
			file,
			place.line,
			place.column,
			code,
			message
		]), finding];
	})).values()].toSorted((a, b) => compare(a.file, b.file) || a.place.line - b.place.line || a.place.column - b.place.column);
}
/** Compares by code units: the order must not depend on the machine's language. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { inOrder as n, fileFinding as t };