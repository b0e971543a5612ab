import { n as reasonOf, t as isCode } from "./reason.js";
import { t as fileFinding } from "./content-finding.js";
import { t as digestOf } from "./digest.js";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

// src/library/scan-content.ts
/** Gives the digest of everything that was found: where it is the same, no file was touched, added or taken away. */
function digestOfScan({ publication, entities, stories }) {
	const files = [
		...publication ? [publication] : [],
		...entities,
		...stories
	];
	return digestOf(files.map(({ file, fingerprint }) => `${file} ${fingerprint}`).join("\n"));
}
/** Gives the time at which a file of the content was touched last, in milliseconds since 1970. */
function lastTouched({ publication, entities, stories }) {
	let last = publication?.touched ?? 0;
	for (const { touched } of [...entities, ...stories]) last = Math.max(last, touched);
	return last;
}
/**
* Finds the files of a content folder: `publication.yaml`, and below `entities/` and `stories/`, in folders within them too,
* every `*.yaml` and `*.md`. What begins with a dot is not looked at.
*
* @param folder the folder's path, as a person typed it
*/
function scanContent(folder) {
	const nothing = {
		entities: [],
		stories: []
	};
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (!stats) return {
		...nothing,
		findings: [folderMissing(folder)]
	};
	if (!stats.isDirectory()) return {
		...nothing,
		findings: [folderIsFile(folder)]
	};
	const findings = [];
	const publication = fileAt(path.join(folder, "publication.yaml"));
	if (!publication) findings.push(publicationMissing(folder));
	const below = (name, extensions) => filesBelow(path.join(folder, name), extensions, findings);
	return {
		...publication && { publication },
		entities: below("entities", [".yaml", ".yml"]),
		stories: below("stories", [".md", ".markdown"]),
		findings
	};
}
function filesBelow(folder, extensions, findings) {
	const files = [];
	for (const name of namesIn(folder, findings)) {
		if (name.startsWith(".")) continue;
		const place = `${folder}/${name}`;
		if (!extensions.includes(path.extname(name))) {
			if (isFolder(place)) files.push(...filesBelow(place, extensions, findings));
			continue;
		}
		const file = fileAt(place);
		if (file) files.push(file);
		else if (isFolder(place)) files.push(...filesBelow(place, extensions, findings));
		else findings.push(unreachable(place));
	}
	return files;
}
/** The names in a folder, sorted by code units; none where there is no such folder. */
function namesIn(folder, findings) {
	try {
		return readdirSync(folder).toSorted();
	} catch (error) {
		if (isCode(error, "ENOENT")) return [];
		const message = `The folder cannot be read: ${reasonOf(error)}.`;
		findings.push(fileFinding(display(folder), "file-unreadable", message, "Look at its permissions."));
		return [];
	}
}
function fileAt(place) {
	const stats = statSync(place, { throwIfNoEntry: false });
	if (!stats?.isFile()) return void 0;
	const { size, mtimeMs, ctimeMs, ino } = stats;
	return {
		file: display(place),
		fingerprint: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
		touched: Math.max(mtimeMs, ctimeMs)
	};
}
function isFolder(place) {
	return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function display(place) {
	return path.sep === "/" ? place : place.split(path.sep).join("/");
}
function folderMissing(folder) {
	return fileFinding(display(folder), "content-missing", "There is no such folder.", "Name the folder that holds publication.yaml. copydesk init begins a new one.");
}
function folderIsFile(folder) {
	return fileFinding(display(folder), "content-missing", "This is a file, and content is a folder.", "Name the folder that holds publication.yaml.");
}
function publicationMissing(folder) {
	return fileFinding(display(path.join(folder, "publication.yaml")), "publication-missing", "The content folder holds no publication.yaml, so nothing says who publishes.", "Name a folder that holds one, or write one with id, title, description, language and baseUrl.");
}
function unreachable(place) {
	return fileFinding(display(place), "file-unreadable", "There is a link here that leads to no file.", "Take it out, or put back what it leads to.");
}

export { lastTouched as n, scanContent as r, digestOfScan as t };