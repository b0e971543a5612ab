import { t as countOf } from "./count.js";
import { t as readLibrary } from "./read-library.js";
import { t as volatileState } from "./volatile-state.js";

// src/cli/load-library.ts
/**
* Reads and checks a content folder from the first file to the last.
*
* @param folder the folder's path
*/
async function loadLibrary(folder) {
	return readLibrary(folder, {
		state: volatileState(),
		since: Infinity
	});
}
/** Says whether a library may be published. */
function isPublishable(library) {
	return library.publication !== void 0 && countOf(library.findings, "error") === 0;
}

export { loadLibrary as n, isPublishable as t };