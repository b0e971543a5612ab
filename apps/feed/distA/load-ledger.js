import { t as countOf } from "./count.js";
import { n as placeFindings } from "./read-library.js";
import { t as digestOf } from "./digest.js";
import { i as parseLedger, n as readLedgerText } from "./ledger-file.js";
import { n as isAfter } from "./date-range.js";
import { t as fileFinding } from "./content-finding.js";

// src/ledger/format-ledger.ts
const preface = ["# What has been published: a promise to every subscriber. copydesk build writes this file; commit it.", "# A line is a story: id, slug, first date, date of its text, hash of its text."];
/**
* Writes a ledger: a line for each story, sorted by id. Stories that two branches publish stand on lines of their own, so
* that the branches merge.
*
* @param ledger what is recorded
* @param written lines of other stories, that are written already
*/
function formatLedger(ledger, written = []) {
	const lines = [...written, ...Array.from(ledger.values(), formatEntry)];
	return [
		...preface,
		...lines.toSorted(),
		""
	].join("\n");
}
/** Writes the line of a story, without its end. */
function formatEntry(entry) {
	const { id, slug, published, modified, hash, formerSlugs, withdrawn, embargoedUntil } = entry;
	const flags = [
		...formerSlugs.length > 0 ? [`formerly=${formerSlugs.join(",")}`] : [],
		...embargoedUntil === void 0 ? [] : [`embargoed-until=${embargoedUntil}`],
		...withdrawn ? ["withdrawn"] : []
	];
	const line = `${id} ${slug} ${published} ${modified} ${hash}`;
	return flags.length === 0 ? line : `${line} ${flags.join(" ")}`;
}

// src/ledger/entry-of.ts
/** Gives the day or moment of what a story says: its last change or, where there was none, its publication. */
function modifiedDate({ record: { dateModified, datePublished } }) {
	return dateModified ?? datePublished;
}
/**
* Gives what a ledger records of a story that is published or withdrawn.
*
* @param story the story; its embargo and its text are recorded whatever the present time
* @param earlier what is recorded of it already: the first date stays what it was
*/
function entryOf(story, earlier) {
	const { id, slug, formerSlugs, datePublished, embargoedUntil, status } = story.record;
	return {
		id,
		slug,
		formerSlugs: formerSlugs.length === 0 ? formerSlugs : others(formerSlugs, slug),
		published: earlier?.published ?? datePublished,
		modified: modifiedDate(story),
		hash: story.textHash,
		withdrawn: status === "withdrawn",
		...embargoedUntil !== void 0 && { embargoedUntil }
	};
}
/** Gives each slug once, sorted, without one. */
function others(slugs, without) {
	return [...new Set(slugs)].filter((slug) => slug !== without).toSorted();
}

// src/ledger/kept-promises.ts
/**
* Finds the stories of which a ledger says just what it would say of them now. Of a long ledger, that is nearly all of it, and
* much quicker than reading every line for what it promises.
*
* @param text the ledger's text
* @param stories every story of the publication
*/
function keptPromises(text, stories) {
	const rest = text.split("\n");
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of rest.entries()) if (!places.has(line)) places.set(line, index);
	const lines = [];
	const others = [];
	for (const story of stories) {
		const line = story.record.status === "draft" ? "" : formatEntry(entryOf(story));
		const index = line === "" ? void 0 : places.get(line);
		if (index === void 0 || rest[index] === "") {
			others.push(story);
			continue;
		}
		rest[index] = "";
		lines.push(line);
	}
	return {
		lines,
		lineOf: linesById(lines, places),
		rest: rest.join("\n"),
		others
	};
}
/**
* Divides a ledger as {@link keptPromises} does, where it is known which stories may have changed since the ledger was written:
* what they would be promised is not worked out for the others.
*
* @param text the ledger's text, as a build wrote it that found no error
* @param changed the stories that may be other than they were then; none is new, and none has gone
*/
function unchangedPromises(text, changed) {
	const ids = new Set(Array.from(changed, ({ record }) => record.id));
	const rest = text.split("\n");
	const places = /* @__PURE__ */ new Map();
	const lines = [];
	for (const [index, line] of rest.entries()) {
		if (line === "" || line.startsWith("#") || ids.has(idIn(line))) continue;
		places.set(line, index);
		rest[index] = "";
		lines.push(line);
	}
	return {
		lines,
		lineOf: linesById(lines, places),
		rest: rest.join("\n"),
		others: [...changed]
	};
}
/** The index is made when it is first asked: where everything is as it was promised, nobody does. */
function linesById(lines, places) {
	let numbers;
	return (id) => {
		numbers ??= new Map(lines.map((line) => [idIn(line), (places.get(line) ?? 0) + 1]));
		return numbers.get(id);
	};
}
function idIn(line) {
	return line.slice(0, line.indexOf(" "));
}

// src/ledger/broken-promises.ts
/**
* Gives what is no longer kept of what was promised of one story.
*
* @param entry what was promised
* @param story the story as it is now, if it is there
*/
function brokenPromises(entry, story, context) {
	if (!story || story.record.status === "draft") return entry.withdrawn ? [] : [vanished(entry, story, context)];
	if (story.record.status === "withdrawn") return addressLost(entry, story);
	return [
		...embargoedLate(story, context),
		...addressLost(entry, story),
		...textChanged(entry, story)
	];
}
function vanished(entry, story, { file }) {
	const code = "story-vanished";
	const hint = `Put it back and, to take it from readers, set status: withdrawn with a withdrawal: copydesk withdraw ${story?.record.slug ?? entry.slug} --reason "…" does both.`;
	if (story) return {
		file: story.file,
		code,
		message: "The story was published, and is a draft now; readers who have it would not be told why it is gone.",
		hint,
		about: ["status"]
	};
	const message = `The story ${entry.id} (“${entry.slug}”) was published, and is not there any more; readers who have it would not be told why.`;
	return fileFinding(file, code, message, hint, {
		line: entry.line,
		column: 1
	});
}
function embargoedLate({ record, file }, { now }) {
	const { embargoedUntil } = record;
	if (embargoedUntil === void 0 || Date.parse(embargoedUntil) <= now.getTime()) return [];
	return [{
		file,
		code: "story-vanished",
		message: `The story was published, and is under embargo until ${embargoedUntil} now; readers have it already.`,
		hint: "Take embargoedUntil out or, to take the story from readers, withdraw it.",
		about: ["embargoedUntil"]
	}];
}
function addressLost(entry, { record, file }) {
	const kept = /* @__PURE__ */ new Set([record.slug, ...record.formerSlugs]);
	const lost = [entry.slug, ...entry.formerSlugs].filter((slug) => !kept.has(slug));
	if (lost.length === 0) return [];
	return [{
		file,
		code: "story-slug-changed",
		message: `The story was published at “${lost.join("”, “")}”, and is at “${record.slug}” now; links to the old address would lead to nothing.`,
		hint: `Add formerSlugs: [${[...record.formerSlugs, ...lost].join(", ")}], or put the slug back.`,
		about: ["slug"]
	}];
}
function textChanged(entry, story) {
	if (story.textHash === entry.hash) return [];
	const modified = modifiedDate(story);
	if (modified !== entry.modified && !isAfter(entry.modified, modified)) return [];
	const message = `The text is another than the one of ${entry.modified}, but its date is ${modified}; readers' programs would not show the change.`;
	const hint = `Set dateModified to when you changed it, later than ${entry.modified}: a moment such as 2019-11-22T18:00:00+09:00 where the day is the same.`;
	return [{
		file: story.file,
		code: "story-changed-undated",
		message,
		hint,
		about: ["dateModified"]
	}];
}

// src/ledger/update-ledger.ts
/**
* Records every story that is published or withdrawn, and finds what has been promised to subscribers and would not be
* kept. What the ledger says does not depend on the present time, so that a story under embargo is recorded beforehand and
* can be published by a build that may not change the ledger.
*/
function updateLedger({ recorded, file, stories, now }) {
	const promised = new Map([...recorded].filter(([, entry]) => isPromise(entry, now)));
	const all = /* @__PURE__ */ new Map();
	const current = /* @__PURE__ */ new Map();
	for (const story of stories) {
		all.set(story.record.id, story);
		if (story.record.status !== "draft") current.set(story.record.id, story);
	}
	const added = [...current.values()].filter(({ record }) => !recorded.has(record.id));
	const replaced = /* @__PURE__ */ new Set();
	const findings = [];
	const orphans = orphansBySlug(promised, current);
	for (const story of added) {
		const former = [story.record.slug, ...story.record.formerSlugs].map((slug) => orphans.get(slug)).find((entry) => entry !== void 0);
		if (!former) continue;
		replaced.add(former.id);
		findings.push(idChanged(story, former));
	}
	for (const entry of promised.values()) if (!replaced.has(entry.id)) findings.push(...brokenPromises(entry, all.get(entry.id), {
		file,
		now
	}));
	const ledger = new Map([...promised].filter(([id]) => !current.has(id)));
	for (const [id, story] of current) ledger.set(id, entryOf(story, promised.get(id)));
	return {
		ledger,
		added: added.map(({ record }) => record.id).toSorted(),
		findings
	};
}
function isPromise({ embargoedUntil }, now) {
	return embargoedUntil === void 0 || Date.parse(embargoedUntil) <= now.getTime();
}
/** Gives the entries of stories that are not there any more, by their slugs: a new story there is one of them renamed. */
function orphansBySlug(promised, current) {
	const orphans = [...promised.values()].filter(({ id, withdrawn }) => !withdrawn && !current.has(id));
	return new Map(orphans.map((entry) => [entry.slug, entry]));
}
function idChanged({ record, file }, former) {
	return {
		file,
		code: "story-id-changed",
		message: `The story at “${former.slug}” was published as ${former.id}, and is ${record.id} now; every subscriber would be shown it again as new.`,
		hint: `Put the id back: ${former.id}. If this is another story, give it another slug, and withdraw the former one.`,
		about: ["id"]
	};
}

// src/ledger/load-ledger.ts
/**
* Reads the ledger of a content folder, and holds it against the content.
*
* @param folder the content folder's path
* @param library what was read from it
* @param now the present time
* @param last what the last build left, where nothing but some stories' texts has changed since then
*/
async function loadLedger(folder, library, now, last) {
	const { file, text: before, finding } = await readLedgerText(folder);
	const { stories } = library;
	const { lines, lineOf, rest, others } = last?.digest === digestOf(before) ? unchangedPromises(before, last.changed) : keptPromises(before, stories);
	const parsed = parseLedger(rest, file, lineOf);
	const faults = finding ? [finding] : parsed.findings;
	const { ledger, added, findings } = updateLedger({
		recorded: parsed.entries,
		file,
		stories: others,
		now
	});
	const text = formatLedger(ledger, lines);
	const isEmpty = before === "" && ledger.size === 0;
	const isWhole = countOf(library.findings, "error") === 0 && faults.length === 0;
	const certain = findings.filter(({ code }) => isWhole || !/^story-(?:vanished|id-changed)$/.test(code));
	return {
		file,
		text,
		isChanged: text !== before && !isEmpty,
		added,
		findings: [...faults, ...await placeFindings(certain)]
	};
}

export { loadLedger as t };