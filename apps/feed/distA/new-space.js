import { t as digestOf } from "./digest.js";
import { t as ledgerName } from "./ledger.js";
import { readFileSync } from "node:fs";
import path from "node:path";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

// src/ledger/ledger-digest.ts
/**
* Gives the digest of a content folder's ledger as it stands on the disk, without a look at what it says; an empty text where
* it cannot be read.
*
* @param folder the content folder's path
*/
function ledgerDigest(folder) {
	try {
		return digestOf(readFileSync(path.join(folder, ledgerName)));
	} catch {
		return "";
	}
}

// src/build/last-edition.ts
const noteName = "edition";
/** Gives what is remembered of the last edition; nothing where none is, or where putting it in place was not finished. */
function lastEdition(state) {
	const note = state.note(noteName);
	return note === void 0 ? void 0 : JSON.parse(note);
}
/** Remembers the edition that was put in place. */
function rememberEdition(state, edition) {
	state.setNote(noteName, JSON.stringify(edition));
	state.setNote(aheadNote, "");
}
/** Whether the stories that are remembered are, or may be, ahead of the edition. */
const aheadNote = "stories ahead";
/** Notes that stories are read now, and are not in the edition before that is remembered anew. */
function readAhead(state) {
	state.setNote(aheadNote, "true");
}
/** Says whether the stories that are remembered are those of the last edition. Where a build found errors, they are not. */
function hasStoriesOfEdition(state) {
	return state.note(aheadNote) === "";
}
/** Says whether an edition of the same content is the same at another moment. */
function holdsAt({ from, until }, now) {
	return from <= now.getTime() && (until === null || now.getTime() < until);
}

// src/build/new-space.ts
/** So much of it, in bytes, is as good as more: with a tenth, a build takes a tenth longer; with four times as much, no less. */
const enough = 33554432;
/**
* Keeps V8's space for new objects as large as it is. It grows with what outlives it, and never shrinks: the list of the files
* of 100,000 stories alone would make it 130 MB.
*/
function keepNewSpace() {
	grow(1);
}
/** Lets that space grow again, and gives what is to be called from time to time and stops it when it is large enough. */
function growingNewSpace() {
	let isGrowing = true;
	grow(2);
	return () => {
		if (!isGrowing || size() < enough) return;
		isGrowing = false;
		keepNewSpace();
	};
}
/** A V8 that no longer knows the flag says so once, and goes on. */
function grow(factor) {
	setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
function size() {
	return getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? enough;
}

export { lastEdition as a, ledgerDigest as c, holdsAt as i, keepNewSpace as n, readAhead as o, hasStoriesOfEdition as r, rememberEdition as s, growingNewSpace as t };