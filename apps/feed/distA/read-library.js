import { n as inOrder } from "./content-finding.js";
import { a as sharing, n as plainStory } from "./stored-story.js";
import { t as articleIn } from "./story-text.js";
import { t as digestOf } from "./digest.js";
import { r as settled, t as storyDigest } from "./story-digest.js";
import { n as freeMemory, t as markdownParsers } from "./markdown-parsers.js";
import { r as scanContent } from "./scan-content.js";

// src/library/content-base.ts
const noteName = "base";
/**
* Gives what the stories share, from what is remembered where no file of it was touched.
*
* @param scanned the files of the content folder
* @param state what is remembered; what was read anew is remembered in it
* @param since the time of the disk when the files were scanned, in milliseconds since 1970
*/
async function contentBase(scanned, state, since) {
	const files = [...scanned.publication ? [scanned.publication] : [], ...scanned.entities];
	const fingerprints = files.map(({ file, fingerprint }) => `${file} ${fingerprint}`);
	const note = state.note(noteName);
	if (note !== void 0) {
		const remembered = JSON.parse(note);
		if (sameLines(remembered.fingerprints, fingerprints)) return baseOf(remembered, remembered.findings);
	}
	const { readBase } = await import("./read-base.js");
	const { findings, ...read } = readBase(scanned);
	const base = baseOf(read, findings);
	if (read.publication && findings.every(({ severity }) => severity !== "error")) {
		const remembered = {
			...read,
			fingerprints: files.map((file) => `${file.file} ${settled(file, since)}`),
			findings
		};
		state.setNote(noteName, JSON.stringify(remembered));
	}
	return {
		...base,
		declared: read.declared
	};
}
function baseOf({ publication, entities }, findings) {
	const digests = new Map(entities.map((entity) => [entity.id, digestOf(JSON.stringify(entity))]));
	return {
		...publication && { publication },
		entities: new Map(entities.map((entity) => [entity.id, entity])),
		declared: new Set(digests.keys()),
		digests,
		digest: digestOf(JSON.stringify([publication?.language, [...digests]])),
		findings
	};
}
function sameLines(a, b) {
	return a.length === b.length && a.every((line, index) => line === b[index]);
}

// src/content/unplaced-finding.ts
/**
* Gives findings with their places. Stories are read again for it, and what reads them is loaded only here: hardly any
* story is at fault.
*
* @param findings findings with and without places
*/
async function placeFindings(findings) {
	if (findings.every(isPlaced)) return findings;
	const { placeInStory } = await import("./place-in-story.js");
	return findings.map((finding) => {
		if (isPlaced(finding)) return finding;
		const { about, ...rest } = finding;
		return {
			...rest,
			severity: "error",
			path: [],
			place: placeInStory(finding.file, about)
		};
	});
}
function isPlaced(finding) {
	return "place" in finding;
}

// src/library/read-stories-here.ts
/** Of so many stories, the memory is worth to be freed. */
const manyStories = 32;
/** Gives what reads stories in this thread, one after another. */
function readStoriesHere({ since }) {
	return async function* read(stories, base) {
		const [{ storyReader }, { parseMarkdown }] = await Promise.all([import("./read-story-file2.js"), markdownParsers()]);
		const reader = storyReader(base, {
			since,
			...parseMarkdown && { parseMarkdown }
		});
		for (const [index, { file, known }] of stories.entries()) {
			yield reader(file, known);
			if (index % manyStories === 0) await freeMemory();
		}
	};
}

// src/library/same-twice.ts
/**
* Gives the stories that claim an id or an address which another one has already: two stories with one id would overwrite
* each other in every subscriber's reader; two with one slug, on the site.
*
* @param stories the stories, in the order of their files
*/
function sameTwice(stories) {
	const [ids, slugs] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const findings = [];
	for (const { file, record } of stories) {
		const { id, slug, formerSlugs } = record;
		const claim = (taken, value, field) => {
			const earlier = taken.get(value);
			if (earlier === void 0) taken.set(value, file);
			else findings.push(takenBy(earlier, file, field, value));
		};
		claim(ids, id, "id");
		claim(slugs, slug, "slug");
		for (const former of new Set(formerSlugs)) if (former !== slug) claim(slugs, former, "formerSlugs");
	}
	return findings;
}
const names = {
	id: "id",
	slug: "slug",
	formerSlugs: "former slug"
};
const remedies = {
	id: "Give this story an id of its own.",
	slug: "Give this story a slug of its own.",
	formerSlugs: "Take it out of formerSlugs, or give the other story another slug."
};
function takenBy(earlier, file, field, value) {
	const message = `The ${names[field]} “${value}” is that of ${earlier} already; one story would take the place of the other.`;
	return {
		file,
		code: field === "id" ? "story-id-taken" : "story-slug-taken",
		message,
		hint: remedies[field],
		about: [field]
	};
}

// src/library/read-library.ts
/** The note of what the stories were lent when they were read. */
const lentNote = "lent";
/**
* Reads and checks a content folder. Only what is other than what is remembered is read: stories whose files were touched,
* and stories that use an entity which has changed.
*
* @param folder the folder's path, as a person typed it
*/
async function readLibrary(folder, options) {
	const { state, since, pace, scanned = scanContent(folder) } = options;
	const base = options.base ?? await contentBase(scanned, state, since);
	const { stories } = state;
	const lentAsBefore = state.note(lentNote) === base.digest;
	const stale = [];
	const current = scanned.stories.map((file) => {
		const known = stories.get(file.file);
		const isLentTheSame = known?.fingerprint === file.fingerprint && (lentAsBefore || storyDigest(known.fileHash, known.uses, base) === known.record.digest);
		if (!isLentTheSame) stale.push({
			file,
			known: known && plainStory(known)
		});
		return isLentTheSame ? known : void 0;
	});
	const findings = [];
	const prepared = [];
	const changes = [];
	const { readStories = readStoriesHere({ since }) } = options;
	const scannedFiles = new Map(stale.map(({ file }) => [file.file, file]));
	const alike = sharing(String);
	let done = 0;
	for await (const read of stale.length > 0 ? readStories(stale, base) : []) {
		const before = stories.get(read.file);
		const scannedFile = scannedFiles.get(read.file);
		if (read.story) state.saveStory({
			...read.story,
			...scannedFile && fileOf(scannedFile, since)
		}, read.text);
		else state.forgetStory(read.file);
		findings.push(...read.findings);
		const after = stories.get(read.file);
		if (before?.record.digest !== after?.record.digest) changes.push({
			before,
			after
		});
		if (after && read.prepared && read.prepared.length > 0) prepared.push({
			record: after.record,
			areStaged: alike(read.prepared)
		});
		await pace?.(done += 1, stale.length);
	}
	const inFileOrder = scanned.stories.flatMap(({ file }, place) => current[place] ?? stories.get(file) ?? []);
	if (inFileOrder.length < stories.size) {
		const present = new Set(scanned.stories.map(({ file }) => file));
		for (const file of [...stories.keys()].filter((known) => !present.has(known))) {
			changes.push({
				before: stories.get(file),
				after: void 0
			});
			state.forgetStory(file);
		}
	}
	if (!lentAsBefore) state.setNote(lentNote, base.digest);
	for (const story of inFileOrder) findings.push(...story.findings);
	if (!options.holdTogether || !changes.every(claimsTheSame)) findings.push(...await placeFindings(sameTwice(inFileOrder)));
	return {
		...base.publication && { publication: base.publication },
		stories: inFileOrder,
		findings: inOrder([...base.findings, ...findings]),
		teaserOf: (file) => remembered(state.teaser(file), file),
		articleOf: (file) => articleIn(remembered(state.text(file), file)),
		prepared,
		changes
	};
}
/** Gives what a story says of its file, in the very texts that are held of it: those of another thread would be held besides. */
function fileOf(scanned, since) {
	return {
		file: scanned.file,
		fingerprint: settled(scanned, since)
	};
}
/** Says whether a story has the id and the addresses that it had before. */
function claimsTheSame({ before, after }) {
	const claimsOf = (story) => story && [
		story.record.id,
		story.record.slug,
		...story.record.formerSlugs
	].join(" ");
	return before !== void 0 && claimsOf(before) === claimsOf(after);
}
function remembered(part, file) {
	if (part === void 0) throw new Error(`No text is remembered of ${file}.`);
	return part;
}

export { placeFindings as n, contentBase as r, readLibrary as t };