import { t as fileFinding } from "./content-finding.js";
import { t as decodeText } from "./decode-text.js";
import { n as reasonOf, t as isCode } from "./reason.js";
import { t as ledgerName } from "./ledger.js";
import { i as PublicationDate, t as Instant } from "./date.js";
import { n as Slug } from "./slug.js";
import { t as TagUri } from "./tag-uri.js";
import path from "node:path";
import { open, readFile, rename, rm } from "node:fs/promises";

// src/write-file-safely.ts
/**
* Writes a file beside its place, sees it onto the disk, and renames it, so that nobody ever meets half a file, not even
* where the machine stops meanwhile.
*
* @param target the path of the file; its folder must be there
* @param text what it will hold
*/
async function writeFileSafely(target, text) {
	const beside = `${target}.copydesk-part`;
	try {
		const file = await open(beside, "w");
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true }).catch(() => void 0);
		throw error;
	}
}

// src/ledger/parse-ledger.ts
/**
* Reads what `formatLedger` wrote.
*
* @param text the ledger's text; an empty one is a ledger without entries
* @param file its path, for findings
* @param lineOf gives the number of the line of a story, where that line was left out of the text
*/
function parseLedger(text, file, lineOf = () => void 0) {
	const entries = /* @__PURE__ */ new Map();
	const findings = [];
	for (const [index, content] of text.split("\n").entries()) {
		const line = index + 1;
		if (content.trim() === "" || content.startsWith("#")) continue;
		const found = isConflict.test(content) ? conflict : faultOf(content, line, {
			entries,
			lineOf
		});
		if (found) findings.push(fileFinding(file, found.code, found.message, found.hint, {
			line,
			column: 1
		}));
	}
	return {
		entries,
		findings
	};
}
const isConflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const conflict = {
	code: "ledger-conflict",
	message: "A merge left its mark here, so nothing says what has been published.",
	hint: "Take the marks out and keep the lines of both sides; of two lines for one story, keep the one with the later date."
};
/** Adds a line's entry to the others, or says why it cannot. */
function faultOf(content, line, { entries, lineOf }) {
	const entry = readEntry(content, line);
	if (!entry) return {
		code: "ledger-unreadable",
		message: "This line is not a record of a story: id, slug, two dates and a hash, one space between them.",
		hint: "Take the file as it was committed last, and run copydesk build."
	};
	const earlier = entries.get(entry.id)?.line ?? lineOf(entry.id);
	if (earlier !== void 0) return {
		code: "ledger-entry-twice",
		message: `The story is recorded on line ${earlier} already.`,
		hint: "Keep the line with the later date."
	};
	entries.set(entry.id, entry);
}
const isId = accepts(TagUri);
const isSlug = accepts(Slug);
const isDate = accepts(PublicationDate);
const isInstant = accepts(Instant);
function readEntry(content, line) {
	const [id = "", slug = "", published = "", modified = "", hash = "", ...flags] = content.trimEnd().split(" ");
	if (!isId(id) || !isSlug(slug) || !isDate(published) || !isDate(modified) || !/^[0-9a-f]{32}$/.test(hash)) return void 0;
	const valueOf = (name) => flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
	const formerSlugs = valueOf("formerly")?.split(",") ?? [];
	const embargoedUntil = valueOf("embargoed-until");
	if (!flags.every((flag) => /^(?:withdrawn|formerly=.+|embargoed-until=.+)$/.test(flag))) return void 0;
	if (!formerSlugs.every(isSlug)) return void 0;
	if (embargoedUntil !== void 0 && !isInstant(embargoedUntil)) return void 0;
	return {
		id,
		slug,
		formerSlugs,
		published,
		modified,
		hash,
		withdrawn: flags.includes("withdrawn"),
		...embargoedUntil !== void 0 && { embargoedUntil },
		line
	};
}
function accepts(schema) {
	return (text) => schema.safeParse(text).success;
}

// src/ledger/ledger-file.ts
/**
* Reads the text of the ledger of a content folder. Where there is none, nothing has been published.
*
* @param folder the content folder's path
*/
async function readLedgerText(folder) {
	const place = path.join(folder, ledgerName);
	const file = place.split(path.sep).join("/");
	try {
		const { text = "", finding } = decodeText(await readFile(place), file);
		return {
			file,
			text,
			...finding && { finding }
		};
	} catch (error) {
		if (isCode(error, "ENOENT")) return {
			file,
			text: ""
		};
		const message = `The ledger cannot be read: ${reasonOf(error)}.`;
		return {
			file,
			text: "",
			finding: fileFinding(file, "file-unreadable", message, "Look at its permissions.")
		};
	}
}
/**
* Reads the ledger of a content folder. Where there is none, nothing has been published.
*
* @param folder the content folder's path
*/
async function readLedger(folder) {
	const read = await readLedgerText(folder);
	const { entries, findings } = parseLedger(read.text, read.file);
	return {
		...read,
		entries,
		findings: read.finding ? [read.finding] : findings
	};
}
/**
* Writes the ledger of a content folder.
*
* @param folder the content folder's path
* @param text what `formatLedger` gave
*/
async function writeLedger(folder, text) {
	await writeFileSafely(path.join(folder, ledgerName), text);
}

export { writeFileSafely as a, parseLedger as i, readLedgerText as n, writeLedger as r, readLedger as t };