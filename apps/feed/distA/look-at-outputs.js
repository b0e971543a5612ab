import { t as outputFormat } from "./output-format.js";
import { statSync } from "node:fs";

// src/output/fingerprint.ts
/**
* Gives what tells whether a file of an edition is still the one that was written: its size and time; nothing where it is not
* there.
*
* @param root the edition's folder
* @param name the file's path below it, with forward slashes
*/
function outputFingerprint(root, name) {
	const stats = statSync(`${root}/${name}`, { throwIfNoEntry: false });
	return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : void 0;
}

// src/build/look-at-outputs.ts
/** How many blocks have been taken, so that whoever is free takes the next one; and whether another thread has begun. */
const progressSlots = {
	taken: 0,
	hasBegun: 1
};
/**
* Looks at the files of an edition, for as long as there are any that no other thread has taken.
*
* @returns the paths of those that are no longer as they were written
*/
function lookAtOutputs({ root, blocks, progress }) {
	const touched = [];
	for (;;) {
		const block = blocks[Atomics.add(progress, progressSlots.taken, 1)];
		if (block === void 0) return touched;
		for (const { path, fingerprint } of outputFormat.parse(block)) if (outputFingerprint(root, path) !== fingerprint) touched.push(path);
	}
}

export { progressSlots as n, outputFingerprint as r, lookAtOutputs as t };