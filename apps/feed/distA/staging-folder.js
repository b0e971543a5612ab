import { t as isCode } from "./reason.js";
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

// src/output/part-files.ts
/** What ends the name of a file, or of a whole folder, until it is whole and its turn has come. */
const partSuffix = ".copydesk-part";
/**
* Gives the files, and the whole folders, that a build which was cut off left beside their places.
*
* @param root the edition's folder
* @returns their paths below it, with forward slashes
*/
function partFiles(root) {
	return namesBelow(root).filter((name) => name.endsWith(partSuffix)).map((name) => name.split(path.sep).join("/"));
}
function namesBelow(root) {
	try {
		return readdirSync(root, {
			recursive: true,
			encoding: "utf8"
		});
	} catch (error) {
		if (isCode(error, "ENOENT")) return [];
		throw error;
	}
}

// src/output/staging-folder.ts
/** A folder in which files are written beside their places. Several threads may do so in one folder at once. */
var StagingFolder = class {
	/** The folder's path. */
	root;
	/** Whether nothing stands at any place in it, so that there is nothing to look for before something is written. */
	isEmpty;
	/**
	* Whether whole folders stand beside their places, and not each file in them: as long as there are none in those places. They
	* take them all at once then, in no time.
	*/
	#hasWholeFolders;
	#made = /* @__PURE__ */ new Set();
	/**
	* @param root the folder's path; it is made when something is written
	* @param isEmpty whether nothing stands at any place in it
	*/
	constructor(root, isEmpty = false) {
		this.root = root;
		this.isEmpty = isEmpty;
		this.#hasWholeFolders = isEmpty;
	}
	/**
	* Writes a file beside its place.
	*
	* @param name its path below the folder, with forward slashes
	* @param content what it will hold; a text is written in UTF-8
	* @returns `false` where the file holds that already, and nothing was written
	* @throws {Error} with Node's code, where it cannot be written
	*/
	stage(name, content) {
		const target = `${this.root}/${name}`;
		if (!this.isEmpty && holds(target, content)) return false;
		const part = this.partOf(name);
		this.makeFolder(path.posix.dirname(part));
		writeFileSync(`${this.root}/${part}`, content);
		return true;
	}
	/** Gives where a file stands that is beside its place: a path below the folder, as the file's own is. */
	partOf(name) {
		const end = this.#hasWholeFolders ? name.indexOf("/") : -1;
		return end < 0 ? name + partSuffix : name.slice(0, end) + partSuffix + name.slice(end);
	}
	/**
	* Puts files in their places that stand beside them.
	*
	* @param names their paths below the folder, in the order in which they take their places
	*/
	putInPlace(names) {
		for (const name of this.#hasWholeFolders ? topOf(names) : names) renameSync(`${this.root}/${name}${partSuffix}`, `${this.root}/${name}`);
		this.#hasWholeFolders = false;
	}
	/**
	* Makes a folder, and those that it is in, where they are not there yet.
	*
	* @param name its path below this one, with forward slashes; `.` for this one itself
	*/
	makeFolder(name) {
		if (this.#made.has(name)) return;
		mkdirSync(path.join(this.root, name), { recursive: true });
		this.#made.add(name);
	}
	/** Is told that a folder below this one was taken away. */
	forgetFolder(name) {
		this.#made.delete(name);
	}
};
/** Gives the files and folders at the top of a folder that paths below it lead through, each once. */
function topOf(names) {
	const top = /* @__PURE__ */ new Set();
	for (const name of names) top.add(name.split("/", 1)[0] ?? name);
	return top;
}
function holds(target, content) {
	const stats = statSync(target, { throwIfNoEntry: false });
	if (!stats) return false;
	if (stats.isDirectory()) {
		const message = `EISDIR: ${target} is a folder, and a file has to stand there`;
		throw Object.assign(new Error(message), { code: "EISDIR" });
	}
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	return stats.size === bytes.length && readFileSync(target).equals(bytes);
}

export { partFiles as n, partSuffix as r, StagingFolder as t };