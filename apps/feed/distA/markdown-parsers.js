import { setImmediate } from "node:timers/promises";

// src/content/free-memory.ts
/**
* Lets the native Markdown parser free what its results took. Node does that between two events alone, and whoever only waits
* for promises lets none through: of 100,000 stories, it would be 800 MB.
*/
async function freeMemory() {
	await setImmediate();
}

// src/content/markdown-parsers.ts
/**
* Gives the native Markdown parsers, or none where this machine has no build of them: then the packages' own are used, which
* give the same and take longer.
*/
async function markdownParsers() {
	try {
		const { nativeParser, nativeParserWithPositions } = await import("./native.js");
		return {
			parseMarkdown: nativeParserWithPositions,
			parser: nativeParser
		};
	} catch {
		return {};
	}
}

export { freeMemory as n, markdownParsers as t };