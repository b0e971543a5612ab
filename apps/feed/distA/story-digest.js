import { t as digestOf } from "./digest.js";

// src/library/settled.ts
/** A file's times are whole ticks of the kernel's clock, which are at most this long, in milliseconds. */
const tick = 20;
/**
* Says whether the next change to a file is sure to show in its times. A file that was touched just as it was scanned could be
* changed again within the same tick of the clock, and look the same.
*
* @param touched when the file was touched, in milliseconds since 1970
* @param since the time of the disk when the files were scanned, in milliseconds since 1970
*/
function isSettled(touched, since) {
	return touched < since - tick;
}
/** Gives a file's fingerprint to remember it by, or one that no file has where it is not settled. */
function settled({ fingerprint, touched }, since) {
	return isSettled(touched, since) ? fingerprint : "";
}

// src/library/story-digest.ts
/**
* Gives the digest of everything that a story's article is made of: its file, and what the publication lends it.
*
* @param fileHash the hash of the file's bytes
* @param uses the ids of the entities that are in the article
* @param base what the publication lends
*/
function storyDigest(fileHash, uses, { publication, digests }) {
	const lent = uses.map((id) => `${id} ${digests.get(id) ?? ""}`);
	return digestOf([
		fileHash,
		publication?.language ?? "",
		...lent
	].join("\n"));
}

export { isSettled as n, settled as r, storyDigest as t };