// src/state/columns.ts
/**
* Writes texts as columns, each on a line, which are taken apart in a few steps: in a twentieth of the time of JSON.
*
* @param columns any texts
*/
function writeColumns(columns) {
	return columns.map((column) => column.map(escaped).join("	")).join("\n");
}
/**
* Reads what {@link writeColumns} wrote. The texts are parts of the one that is read, which stays in memory as long as one of
* them does.
*
* @param text what was written
*/
function readColumns(text) {
	const lines = text.split("\n");
	const columns = [];
	return { at: (place) => columns[place] ??= columnIn(lines[place]) };
}
function columnIn(line) {
	if (line === void 0) return [];
	const column = line.split("	");
	return line.includes("\\") ? column.map(unescaped) : column;
}
function escaped(text) {
	return /[\\\t\n]/.test(text) ? text.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n") : text;
}
const characters = {
	t: "	",
	n: "\n"
};
function unescaped(text) {
	return text.replace(/\\(.)/g, (_, character) => characters[character] ?? character);
}

// src/state/output-format.ts
/** Writes the files of an edition as columns. */
const outputFormat = {
	keyOf: ({ path }) => path,
	format: (outputs) => writeColumns([
		outputs.map(({ path }) => path),
		outputs.map(({ digest }) => digest),
		outputs.map(({ fingerprint }) => fingerprint)
	]),
	parse: (text) => {
		const { at } = readColumns(text);
		const [paths, digests, fingerprints] = [
			at(0),
			at(1),
			at(2)
		];
		return paths.map((path, index) => ({
			path,
			digest: digests[index] ?? "",
			fingerprint: fingerprints[index] ?? ""
		}));
	}
};

export { readColumns as n, writeColumns as r, outputFormat as t };