import { r as readSource } from "./yaml-source.js";

// src/library/read-sources.ts
/** Reads some files of the content. */
function readSources(files) {
	const sources = [];
	const findings = [];
	for (const { file } of files) {
		const { source, finding } = readSource(file);
		if (source) sources.push(source);
		else findings.push(finding);
	}
	return {
		sources,
		findings
	};
}

export { readSources as t };