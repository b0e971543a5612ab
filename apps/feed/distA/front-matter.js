// src/content/front-matter.ts
/**
* Takes the front matter off a Markdown file, or gives nothing where the file does not begin with one that is closed.
*
* @param text the file's text, its lines ended by line feeds
*/
function splitFrontMatter(text) {
	const opened = fenceEnd(text, 0);
	if (opened === void 0) return void 0;
	for (let line = text.indexOf(`\n${fence}`, opened); line >= 0; line = text.indexOf(`\n${fence}`, line + 1)) {
		const closed = fenceEnd(text, line + 1);
		if (closed === void 0) continue;
		const bodyStart = afterBlankLines(text, closed + 1);
		return {
			yaml: text.slice(opened + 1, line),
			yamlLinesBefore: 1,
			body: text.slice(bodyStart),
			bodyLinesBefore: linesBefore(text, bodyStart)
		};
	}
}
const fence = "---";
/** Gives where a line ends that is a fence and maybe white space behind it, or nothing where it is something else. */
function fenceEnd(text, line) {
	if (!text.startsWith(fence, line)) return void 0;
	let end = line + 3;
	while (text[end] === " " || text[end] === "	") end += 1;
	return end === text.length || text[end] === "\n" ? end : void 0;
}
/** Gives where the first line begins that is not blank, or where a line more would begin if all are. */
function afterBlankLines(text, from) {
	let start = from;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		if (text.slice(start, end).trim() !== "") break;
		start = end + 1;
	}
	return start;
}
function linesBefore(text, position) {
	let lines = position > text.length ? 1 : 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
}

export { splitFrontMatter as t };