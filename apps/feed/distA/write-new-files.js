import { n as reasonOf, t as isCode } from "./reason.js";
import path from "node:path";
import { access, mkdir, writeFile } from "node:fs/promises";

// src/scaffold/editor-schema.ts
const schemas = "https://unpkg.com/@copydesk/article-schema/schemas/";
/**
* Gives the comment by which editors complete and check a YAML file. The schemas are named in draft-07, the edition that
* editors' YAML support knows best.
*
* @param subject what the file holds
* @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
*/
function editorSchema(subject) {
	return `# yaml-language-server: $schema=${schemas}${subject}.draft-07.schema.json`;
}

// src/scaffold/write-new-files.ts
/**
* Writes files where there are none. Where any of them is there already, none is written and none is changed.
*
* @param files what to write; folders are made
* @returns what keeps them from being written; nothing where they were
*/
async function writeNewFiles(files) {
	for (const { path: file } of files) if (await isThere(file)) return taken(file);
	const made = /* @__PURE__ */ new Set();
	for (const { path: file, text } of files) {
		const folder = path.dirname(file);
		try {
			if (!made.has(folder)) await mkdir(folder, { recursive: true });
			made.add(folder);
			await writeFile(file, text, { flag: "wx" });
		} catch (error) {
			if (isCode(error, "EEXIST") && await isThere(file)) return taken(file);
			return `${shown(file)} cannot be written: ${reasonOf(error)}.\nName a folder that you may write to.\n`;
		}
	}
}
function taken(file) {
	return `${shown(file)} is there already, and nothing is ever written over a file.\nChoose another name, or move the file away.\n`;
}
function shown(file) {
	return file.split(path.sep).join("/");
}
async function isThere(file) {
	try {
		await access(file);
		return true;
	} catch {
		return false;
	}
}

export { editorSchema as n, writeNewFiles as t };