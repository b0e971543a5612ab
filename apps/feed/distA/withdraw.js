import { n as nearest, t as readYaml } from "./yaml-source.js";
import { t as readSources } from "./read-sources.js";
import { r as scanContent } from "./scan-content.js";
import { a as writeFileSafely, t as readLedger } from "./ledger-file.js";
import { n as reasonOf } from "./reason.js";
import { n as dayOf } from "./permanent-id.js";
import { t as splitFrontMatter } from "./front-matter.js";
import { t as require_dist } from "./dist.js";
import { readFile } from "node:fs/promises";

// src/withdraw/find-story.ts
/** Reads who each of the stories is, whatever else may be wrong with them. */
function identifyStories(files) {
	return files.map((file) => {
		const front = splitFrontMatter(file.text);
		const data = front && readYaml(front.yaml, file.path).data;
		return {
			file,
			slug: textOf(data, "slug") ?? file.name,
			id: textOf(data, "id"),
			status: textOf(data, "status")
		};
	});
}
function textOf(data, field) {
	const value = typeof data === "object" && data !== null ? Reflect.get(data, field) : void 0;
	return typeof value === "string" ? value : void 0;
}

// src/withdraw/withdraw-story.ts
var import_dist = require_dist();
/** A Markdown file's front matter: the line that opens it, the YAML, and everything from the line that closes it. */
const parts = /^(\uFEFF?---[ \t]*\r?\n)((?:.*\r?\n)*?)(---[ \t]*(?:\r?\n[^]*)?)$/;
/**
* Gives the text of a story's file with its status set to withdrawn, and its withdrawal written down. Nothing else of it
* changes, not a comment, a line end or a byte of the copy.
*
* @param text the file's text as it is
* @param withdrawal why and when
* @returns the new text; nothing where there is no front matter that could be changed
*/
function withdrawStory(text, withdrawal) {
	const [, opening, yaml, rest] = parts.exec(text) ?? [];
	if (opening === void 0 || yaml === void 0 || rest === void 0) return void 0;
	const lineEnd = opening.endsWith("\r\n") ? "\r\n" : "\n";
	const changed = inPlace(yaml, withdrawal, lineEnd) ?? rewritten(yaml, withdrawal, lineEnd);
	return changed === void 0 ? void 0 : opening + changed + rest;
}
/** Changes the text itself, so that the rest stays as it was typed. Gives nothing where that does not come out right. */
function inPlace(yaml, withdrawal, lineEnd) {
	const { contents } = (0, import_dist.parseDocument)(yaml);
	if (!(0, import_dist.isMap)(contents) || contents.flow === true || contents.has("withdrawal")) return void 0;
	const status = contents.get("status", true);
	const added = (0, import_dist.stringify)({ withdrawal: { ...withdrawal } }, { lineWidth: 0 });
	const line = (text) => text.replaceAll("\n", lineEnd);
	const [start, end] = (0, import_dist.isScalar)(status) && status.range ? status.range : [];
	const changed = start === void 0 || end === void 0 ? `${yaml}${line(`status: withdrawn\n${added}`)}` : `${yaml.slice(0, start)}withdrawn${yaml.slice(end)}${line(added)}`;
	return isWithdrawn(changed, withdrawal) ? changed : void 0;
}
/** Has the library write the front matter anew: comments stay, quotation marks and line breaks may not. */
function rewritten(yaml, withdrawal, lineEnd) {
	const document = (0, import_dist.parseDocument)(yaml);
	if (document.errors.length > 0 || !(0, import_dist.isMap)(document.contents)) return void 0;
	document.set("status", "withdrawn");
	document.set("withdrawal", document.createNode({ ...withdrawal }));
	const text = document.toString({ lineWidth: 0 });
	return isWithdrawn(text, withdrawal) ? text.replaceAll("\n", lineEnd) : void 0;
}
function isWithdrawn(yaml, { date, reason }) {
	const document = (0, import_dist.parseDocument)(yaml);
	const at = (...path) => document.getIn(path);
	const holds = at("status") === "withdrawn" && at("withdrawal", "date") === date && at("withdrawal", "reason") === reason;
	return document.errors.length === 0 && holds;
}

// src/cli/withdraw.ts
/** Marks a story as withdrawn, in its file. The next build puts a notice in its place. */
async function withdraw(folder, { slug, reason, now }) {
	if (reason.trim() === "") return refusal("Readers are told why a story is gone.\nSay it with --reason.\n");
	const stories = identifyStories(readSources(scanContent(folder).stories).sources);
	const story = stories.find((each) => each.slug === slug);
	if (!story) return refusal(notThere(slug, stories, folder));
	const { path } = story.file;
	if (story.status === "withdrawn") return refusal(`${path} is withdrawn already.\nRun copydesk build to publish the notice.\n`);
	const { entries } = await readLedger(folder);
	if (story.status === "draft" && !(story.id !== void 0 && entries.has(story.id))) return refusal(`${path} is a draft, which no reader has seen.\nLeave it one, or delete the file.\n`);
	return withdrawFile(path, {
		date: dayOf(now),
		reason: reason.trim()
	});
}
async function withdrawFile(file, note) {
	try {
		const text = withdrawStory(await readFile(file, "utf8"), note);
		if (text === void 0) return refusal(`The front matter of ${file} cannot be read.\nRun copydesk check, and mend it first.\n`);
		await writeFileSafely(file, text);
	} catch (error) {
		return refusal(`${file} cannot be changed: ${reasonOf(error)}.\nLook at its permissions.\n`);
	}
	return {
		exitCode: 0,
		output: `${file} is withdrawn. Run copydesk build to publish the notice.\n`
	};
}
function notThere(slug, stories, folder) {
	const near = nearest(slug, stories.map((story) => story.slug));
	return `There is no story “${slug}” in ${folder}.\n${near === void 0 ? "Name the last part of its address." : `Did you mean “${near}”?`}\n`;
}
function refusal(complaint) {
	return {
		exitCode: 1,
		complaint
	};
}

export { withdraw };