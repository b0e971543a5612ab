import { n as counted, t as countOf } from "./count.js";
import { n as formatCheck } from "./format-check.js";
import { n as inOrder } from "./content-finding.js";
import { t as loadLedger } from "./load-ledger.js";
import { n as loadLibrary } from "./load-library.js";

// src/cli/check.ts
/**
* Checks a content folder, and says everything that is wrong with it: as text on the standard error output, and in a
* format for programs on the standard output, which then holds nothing else.
*/
async function check(folder, { format, version, now }) {
	const library = await loadLibrary(folder);
	const ledger = await loadLedger(folder, library, now);
	const findings = inOrder([...library.findings, ...ledger.findings]);
	const holds = countOf(findings, "error") === 0;
	const stories = holds ? library.stories.length : 0;
	const report = formatCheck(format, {
		findings,
		stories,
		version
	});
	if (format !== "text") return {
		exitCode: holds ? 0 : 1,
		output: report
	};
	if (!holds) return {
		exitCode: 1,
		complaint: report
	};
	return {
		exitCode: 0,
		output: `${counted(stories, "story holds", "stories hold")} together.\n`,
		complaint: report
	};
}

export { check };