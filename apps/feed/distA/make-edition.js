import { n as counted, t as countOf } from "./count.js";
import { n as inOrder, t as fileFinding } from "./content-finding.js";
import { t as markdownParsers } from "./markdown-parsers.js";
import { c as ledgerDigest, i as holdsAt, o as readAhead, r as hasStoriesOfEdition, s as rememberEdition, t as growingNewSpace } from "./new-space.js";
import { r as contentBase, t as readLibrary } from "./read-library.js";
import { t as digestOf } from "./digest.js";
import { n as isSameButForText, t as planLibrary } from "./plan-library.js";
import { n as lastTouched } from "./scan-content.js";
import { n as isSettled } from "./story-digest.js";
import { i as storyText } from "./story-text.js";
import { n as reasonOf, t as isCode } from "./reason.js";
import { o as storyDocumentAt, s as storyDocuments } from "./feed-document.js";
import { n as feedBatch, t as batches } from "./batches.js";
import { t as loadLedger } from "./load-ledger.js";
import { r as writeLedger } from "./ledger-file.js";
import { t as validUntil } from "./valid-until.js";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { availableParallelism } from "node:os";

// src/build/changed-in-text.ts
/**
* Gives the stories that have changed, where all of them are the same as before but for what they say: none is new, gone, or to
* be listed elsewhere. Nothing where that is not so.
*/
function changedInText({ changes }) {
	const changed = /* @__PURE__ */ new Set();
	for (const { before, after } of changes) {
		if (!before || !after || !isSameButForText(before.record, after.record)) return void 0;
		changed.add(after);
	}
	return changed;
}

// src/output/manifest.ts
/** The manifest's name in the folder of an edition. */
const manifestName = ".copydesk-manifest";
const preface = "# The files of this edition. What the next one no longer has is removed by this list.\n";
/** So many lines are written at once: all of a hundred thousand stories' files would be a text of 20 MB. */
const linesAtOnce = 4096;
/**
* Writes a manifest's text, in parts: a line for each file of an edition but for the manifest itself, sorted by code units.
*
* @param paths the files' paths below the folder, with forward slashes, none of them twice
*/
function* formatManifest(paths) {
	yield preface;
	const listed = Array.from(paths).toSorted();
	for (let at = 0; at < listed.length; at += linesAtOnce) yield listed.slice(at, at + linesAtOnce).map((name) => name === ".copydesk-manifest" ? "" : `${name}\n`).join("");
}
/**
* Gives the files that the manifest in a folder lists; none where there is no manifest.
*
* @param folder the edition's folder
* @throws {Error} with Node's code, where there is a manifest that cannot be read
*/
function readManifest(folder) {
	try {
		const lines = readFileSync(path.join(folder, manifestName), "utf8").split("\n");
		return new Set(lines.filter((line) => line !== "" && !line.startsWith("#") && staysInside(line)));
	} catch (error) {
		if (isCode(error, "ENOENT") || isCode(error, "ENOTDIR")) return /* @__PURE__ */ new Set();
		throw error;
	}
}
/** What is listed may be removed, so a manifest that somebody changed must not lead out of the folder. */
function staysInside(line) {
	return !path.isAbsolute(line) && !line.split(/[/\\]/).includes("..");
}

// src/build/prepared-files.ts
/**
* Keeps account of the documents that were made ready. Which of them are of use is known when the edition is planned.
*
* @param prepared the stories that they are of
* @param output the folder that they stand in
*/
function preparedFiles(prepared, output) {
	const places = new Map(prepared.map(({ record }, place) => [record.slug, place]));
	const taken = new Uint8Array(prepared.length);
	return {
		take: ({ path, digest }) => {
			const { slug, index } = storyDocumentAt(path) ?? {
				slug: "",
				index: -1
			};
			const place = places.get(slug) ?? -1;
			const [story, before] = [prepared[place], taken[place]];
			const isStaged = story?.areStaged[index];
			if (!story || before === void 0 || isStaged === void 0 || isIn(before, index)) return void 0;
			if (storyDocuments[index]?.digest(story.record, nowhere) !== digest) return void 0;
			taken[place] = before | 1 << index;
			return isStaged ? "staged" : "there";
		},
		removeRest: (madeAnew) => {
			for (const [place, { record, areStaged }] of prepared.entries()) for (const [index, document] of storyDocuments.entries()) {
				if (!areStaged[index] || isIn(taken[place] ?? 0, index)) continue;
				const path = document.path(record.slug);
				if (!madeAnew.has(path)) output.removePart(path);
			}
		}
	};
}
function isIn(bits, index) {
	return (bits & 1 << index) !== 0;
}
/** When a story is read, it is not known yet where its translations will be. */
function nowhere() {}

// src/build/jobs.ts
/** Keeps account of jobs in other threads. One that fails is told by `listen`, and by nothing else. */
function jobsOf() {
	const underWay = /* @__PURE__ */ new Set();
	const failures = [];
	return {
		count: () => underWay.size + failures.length,
		begin: (job) => {
			const ended = job.catch((error) => void failures.push(error)).finally(() => void underWay.delete(ended));
			underWay.add(ended);
		},
		listen: async (isIdle) => {
			if (isIdle && failures.length === 0) await Promise.race(underWay);
			else await messages();
			if (failures.length > 0) throw failures[0];
		}
	};
}
async function messages() {
	await new Promise((resolve) => {
		setImmediate(resolve);
	});
}

// src/build/stage-all.ts
/** For fewer documents of feeds, starting other threads takes longer than they save. */
const manyDocuments = 150;
/** So many documents that hold the same stories are rendered together: one in each format. */
const documentsInBatch = 3;
/**
* Writes files beside their places, unless these hold the same.
*
* @param unmade what is to be written
* @returns the paths of what stands beside its place now
* @throws {Error} with Node's code, where something cannot be written
*/
async function stageAll(unmade, { output, threads, textOf, state, pace }) {
	const staged = /* @__PURE__ */ new Set();
	let done = 0;
	const note = ({ path }, isStaged) => {
		if (isStaged) staged.add(path);
		done += 1;
	};
	const waiting = batchesOf(only(unmade, ({ feed }) => feed !== void 0));
	const nextBatch = () => waiting.next().value;
	const noteAll = (batch, results) => {
		for (const [index, resource] of batch.entries()) note(resource, results[index]);
	};
	const jobs = jobsOf();
	const stageElsewhere = async (batch) => {
		const given = feedBatch(batch, textOf);
		noteAll(batch, await threads.stageFeeds(given));
		for (const text of given.texts.values()) state.freeText(text);
	};
	const stageHere = function* () {
		for (const resource of only(unmade, ({ feed }) => feed === void 0)) {
			note(resource, output.stage(resource.path, resource.render()));
			yield;
		}
		for (let batch = nextBatch(); batch; batch = nextBatch()) {
			noteAll(batch, threads.here.stageFeeds(feedBatch(batch, textOf)));
			yield;
		}
	};
	const atOnce = unmade.documents < manyDocuments ? 0 : threads.atOnce;
	const own = stageHere();
	for (let isIdle = false; !isIdle || jobs.count() > 0;) {
		while (jobs.count() < atOnce) {
			const batch = nextBatch();
			if (!batch) break;
			jobs.begin(stageElsewhere(batch));
		}
		isIdle = own.next().done === true;
		await (pace("files", done, unmade.paths.size) ?? (jobs.count() > 0 ? jobs.listen(isIdle) : void 0));
	}
	return staged;
}
function* only({ resources, paths }, isOne) {
	for (const resource of resources) if (isOne(resource) && paths.has(resource.path)) yield resource;
}
/** Puts documents that hold the same stories together: the formats of one document come one after the other. */
function* batchesOf(documents) {
	let batch = [];
	for (const document of documents) {
		batch.push(document);
		if (batch.length < documentsInBatch) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

// src/build/put-in-place.ts
/**
* Makes a folder hold an edition and nothing of the one before it. Only what is other than before is rendered. Everything
* new is written beside its place before anything takes its place, so a build that ends half-way leaves the edition that was
* there; the next one puts in order what it left.
*
* @param edition the edition, or what of it is other than before
* @throws {Error} where something cannot be written; nothing has taken its place then
*/
async function putInPlace(edition, options) {
	const { output, touched } = options;
	const { outputs } = options.state;
	const listed = listedFiles(options);
	const prepared = preparedFiles(options.prepared, output);
	const stale = [];
	/** Of these, those that hold already what they are to hold. */
	const there = /* @__PURE__ */ new Set();
	const unmade = /* @__PURE__ */ new Set();
	let documents = 0;
	let count = 0;
	for (const resource of edition.resources) {
		const { path, digest } = resource;
		count += 1;
		if (touched && outputs.get(path)?.digest === digest && !touched.has(path)) continue;
		stale.push(path);
		outputs.set({
			path,
			digest,
			fingerprint: ""
		});
		const ready = prepared.take(resource);
		if (ready === "there") there.add(path);
		if (ready) continue;
		unmade.add(path);
		if (resource.feed) documents += 1;
	}
	if (edition.isPart) count = listed.count;
	const gone = edition.isPart ? /* @__PURE__ */ new Set() : goneFiles(edition, count, {
		outputs,
		listed
	});
	const isListed = gone.size === 0 && listed.count === count;
	const remember = (path, fingerprint = output.fingerprint(path) ?? "") => outputs.set({
		path,
		digest: outputs.get(path)?.digest ?? "",
		fingerprint
	});
	if (stale.length === 0 && isListed) {
		remember(manifestName);
		output.endUnderWay();
		return {
			written: 0,
			unchanged: count,
			removed: 0
		};
	}
	output.beginUnderWay();
	output.flushAhead(stale.length - there.size - unmade.size);
	const made = await stageAll({
		resources: edition.resources,
		paths: unmade,
		documents
	}, options);
	prepared.removeRest(made);
	for (const path of unmade) if (!made.has(path)) there.add(path);
	const staged = stale.filter((path) => !there.has(path));
	if (!isListed) output.write(manifestName, formatManifest(withGone(outputs, gone)));
	await output.publish(staged, remember);
	for (const path of gone) {
		output.remove(path);
		outputs.delete(path);
	}
	if (!isListed) output.write(manifestName, formatManifest(outputs.keys()));
	for (const path of there) remember(path);
	remember(manifestName);
	output.endUnderWay();
	return {
		written: staged.length,
		unchanged: count - staged.length,
		removed: gone.size
	};
}
/** Gives the paths of files, and of those that are still to go, each once. */
function withGone(outputs, gone) {
	return gone.size === 0 ? outputs.keys() : /* @__PURE__ */ new Set([...outputs.keys(), ...gone]);
}
/** Gives the files that were part of the edition before, and are no longer. */
function goneFiles(edition, count, { outputs, listed }) {
	const isSame = outputs.size - (outputs.get(".copydesk-manifest") ? 1 : 0) === count;
	const planned = isSame ? void 0 : new Set(Array.from(edition.resources, ({ path }) => path));
	const isGone = (path) => path !== ".copydesk-manifest" && (planned ? !planned.has(path) : outputs.get(path) === void 0);
	return new Set([...isSame ? [] : outputs.keys(), ...listed.others ?? []].filter(isGone));
}
function listedFiles({ output, touched, state: { outputs } }) {
	if (touched?.has(".copydesk-manifest") === false && outputs.get(".copydesk-manifest")) return { count: outputs.size - 1 };
	const others = readManifest(output.root);
	return {
		count: others.size,
		others
	};
}

// src/build/read-stories.ts
/** For fewer stories, starting other threads takes longer than they save. */
const manyStories = 400;
/** So many stories are handed to another thread at once, but for the last ones. */
const storiesInBatch = 32;
/** So many are read here at once, where others read too: few, so that nobody waits for this thread. */
const storiesHere = 4;
/**
* Gives what reads stories and prepares them for an edition: in several threads where there are many. From the first error on
* they are only read, for nothing will be published then.
*
* @param threads the threads
* @param output where the edition will be put
*/
function readStories(threads, output) {
	return async function* read(stories) {
		const atOnce = stories.length < manyStories ? 0 : threads.atOnce;
		let isPreparing = canBegin(output);
		let at = 0;
		const take = (count) => ({
			stories: stories.slice(at, at += count),
			isPreparing
		});
		const ready = [];
		const jobs = jobsOf();
		const noteNewSpace = atOnce > 0 ? growingNewSpace() : void 0;
		const readElsewhere = async (batch) => void ready.push(...await threads.readStories(batch));
		while (at < stories.length || jobs.count() > 0 || ready.length > 0) {
			while (at < stories.length && jobs.count() < atOnce) {
				const share = Math.ceil((stories.length - at) / (2 * atOnce));
				jobs.begin(readElsewhere(take(Math.min(storiesInBatch, Math.max(storiesHere, share)))));
			}
			if (at < stories.length) ready.push(...await threads.here.readStories(take(atOnce === 0 ? 1 : storiesHere)));
			if (jobs.count() > 0) await jobs.listen(ready.length === 0);
			noteNewSpace?.();
			for (const story of ready.splice(0)) {
				isPreparing &&= story.findings.every(({ severity }) => severity !== "error");
				yield story;
			}
		}
	};
}
/** What cannot be written to is told when the edition is put in place; until then nothing is prepared. */
function canBegin(output) {
	try {
		output.beginUnderWay();
		return true;
	} catch {
		return false;
	}
}

// src/build/record-ledger.ts
/**
* Holds a library against the ledger of its folder, and records in it what is to be published: nothing must ever be out
* there that the ledger does not know. Where there is an error of any kind, nothing is recorded.
*
* @param folder the content folder's path
* @param library what was read from it
*/
async function recordLedger(folder, library, { now, frozenLedger, last }) {
	const ledger = await loadLedger(folder, library, now, last);
	if (ledger.findings.length > 0 || !library.publication || countOf(library.findings, "error") > 0 || !ledger.isChanged) return {
		findings: ledger.findings,
		added: []
	};
	if (frozenLedger) return {
		findings: [ledgerFrozen(ledger)],
		added: []
	};
	try {
		await writeLedger(folder, ledger.text);
		return {
			findings: [],
			added: ledger.added
		};
	} catch (error) {
		return {
			findings: [ledgerUnwritable(ledger, error)],
			added: []
		};
	}
}
function ledgerFrozen({ file, added }) {
	const stories = added.slice(0, 5).join(", ") + (added.length > 5 ? " …" : "");
	const what = added.length === 0 ? "What it records of stories has changed" : `${counted(added.length, "story is", "stories are")} not recorded in it (${stories})`;
	return fileFinding(file, "ledger-frozen", `${what}, and this build may not change it: --frozen-ledger was given, or CI is set.`, "Run copydesk build where you write, and commit the file; or build with --no-frozen-ledger.");
}
function ledgerUnwritable({ file }, error) {
	return fileFinding(file, "ledger-unwritable", `What is published could not be recorded: ${reasonOf(error)}.`, "Make the content folder writable, or record it on another machine, commit the file, and build with --frozen-ledger.");
}

// src/build/threads.ts
/** More threads than these only wait for this one, which remembers what they made. */
const mostThreads = 3;
/**
* So many batches each is given ahead: what it would wait for is there, though this thread listens only between two pieces of
* work.
*/
const batchesAhead = 4;
/**
* The memory of one thread, in units of 1,048,576 bytes: so much that hardly any story is too large for it, and little enough
* that what is not needed any more is soon let go.
*/
const limits = {
	maxOldGenerationSizeMb: 256,
	maxYoungGenerationSizeMb: 8
};
/**
* Threads that read and prepare stories, and render feeds, beside this one. They are started when they are first given something.
* What one of them fails in is done here: it was too large for it, or fails here too, with an error that says why.
*/
var Threads = class {
	/** How many batches they can be given at once; none where there is no processor for them. */
	atOnce;
	/** Does the same in this thread. */
	here;
	#options;
	#count;
	#pool;
	#isEnded = false;
	/** Whether one cannot even start: what it was given would be waited for in vain. */
	#isBroken = false;
	/** @param options what the stories share, and the edition that comes of them */
	constructor(options) {
		this.here = batches(options);
		this.#options = options;
		this.#count = Math.min(mostThreads, availableParallelism() - 1);
		this.atOnce = batchesAhead * this.#count;
	}
	/** Reads stories in another thread, and prepares them for the edition. */
	async readStories(batch) {
		return this.#run("readStories", batch, this.here.readStories);
	}
	/** Has another thread write documents of feeds beside their places, and says of each whether it stands there. */
	async stageFeeds(batch) {
		return this.#run("stageFeeds", batch, this.here.stageFeeds);
	}
	async [Symbol.asyncDispose]() {
		this.#isEnded = true;
		await (await this.#pool)?.destroy();
	}
	async #run(name, batch, here) {
		const pool = await (this.#pool ??= this.#start());
		if (this.#isBroken) return await here(batch);
		try {
			return await pool.run(batch, { name });
		} catch (error) {
			if (this.#isEnded) throw error;
			return await here(batch);
		}
	}
	async #start() {
		const { Piscina } = await import("piscina");
		setFlagsFromString("--min-semi-space-size=4");
		setFlagsFromString("--heap-growing-percent=25");
		const pool = new Piscina({
			filename: fileURLToPath(new URL("worker.js", import.meta.url)),
			workerData: this.#options,
			minThreads: this.#count,
			maxThreads: this.#count,
			concurrentTasksPerWorker: batchesAhead,
			resourceLimits: limits
		});
		pool.on("error", () => {
			this.#isBroken = true;
			pool.destroy();
		});
		return pool;
	}
};

// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/build/make-edition.ts
/**
* Reads a content folder and puts its edition in place, but for what is remembered and there already. Where the content does
* not hold together, everything is left as it was.
*
* @param folder the content folder's path, as a person typed it
* @throws {Error} where the edition cannot be written, with Node's code
* @throws {Interrupted} where the build was asked to stop
*/
async function makeEdition(folder, options) {
	const { output } = options;
	const wasCutOff = output.wasCutOff();
	if (wasCutOff) output.removeParts();
	try {
		return await putTogether(folder, {
			...options,
			wasCutOff
		});
	} finally {
		output.abandon();
	}
}
async function putTogether(folder, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { state, since, now, pace, baseUrl: askedFor, scanned, maker, output, last } = options;
		const base = await contentBase(scanned, state, since);
		const { publication } = base;
		const baseUrl = askedFor ?? publication?.baseUrl ?? "";
		const make = digestOf(JSON.stringify([
			maker,
			publication,
			baseUrl
		]));
		if (publication) forgetOthers(state, make);
		const isAsBefore = hasStoriesOfEdition(state) && !options.wasCutOff;
		readAhead(state);
		const holds = last !== void 0 && last.make === make && holdsAt(last, now);
		const coming = publication && {
			publication,
			baseUrl,
			now,
			out: options.out,
			isEmpty: output.isEmpty()
		};
		const threads = _usingCtx$1.a(coming && new Threads({
			base,
			since,
			edition: coming
		}));
		const library = await readLibrary(folder, {
			state,
			since,
			scanned,
			base,
			holdTogether: isAsBefore,
			pace: (done, total) => pace("stories", done, total),
			...threads && { readStories: readStories(threads, output) }
		});
		const changed = isAsBefore && holds ? changedInText(library) : void 0;
		const recorded = await recordLedger(folder, library, {
			now,
			frozenLedger: options.frozenLedger,
			last: last && changed && {
				digest: last.ledger,
				changed
			}
		});
		const findings = inOrder([...library.findings, ...recorded.findings]);
		const report = {
			findings,
			stories: library.stories.length,
			recorded: recorded.added.length
		};
		if (!publication || !threads || countOf(findings, "error") > 0) return report;
		const parsers = await markdownParsers();
		const touched = last?.make === make ? await options.touched.paths() : void 0;
		const catalogue = state.note(catalogueNote);
		const part = changed && catalogue !== void 0 && touched?.size === 0 ? {
			changed,
			catalogue
		} : void 0;
		const edition = planLibrary(library, {
			publication,
			baseUrl,
			now,
			state,
			parsers,
			part
		});
		const files = await putInPlace(edition, {
			output,
			state,
			touched,
			prepared: library.prepared,
			threads,
			textOf: textOf(edition, state),
			pace
		});
		if (edition.catalogue) state.setNote(catalogueNote, edition.catalogue());
		rememberEdition(state, {
			make,
			maker,
			scan: isSettled(lastTouched(scanned), since) ? options.scan : "",
			baseUrl: askedFor,
			from: now.getTime(),
			until: (part ? last?.until : validUntil(library.stories, now.getTime())) ?? null,
			ledger: ledgerDigest(folder),
			report: {
				...report,
				recorded: 0,
				baseUrl: edition.baseUrl,
				files: {
					written: 0,
					unchanged: files.written + files.unchanged,
					removed: 0
				}
			}
		});
		return {
			...report,
			baseUrl: edition.baseUrl,
			files
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Gives what feeds show of a story, from what is remembered where that is all. */
function textOf({ fileOf, storyOf }, state) {
	return (record) => {
		const known = state.text(fileOf(record));
		if (known?.html !== void 0) return known;
		const { article, contentHtml } = storyOf(record);
		return storyText(article, contentHtml);
	};
}
const noteName = "make";
/** The note of which stories the last edition lists where, if it can be planned in part. */
const catalogueNote = "catalogue";
/** Forgets stories that were read by other software, or for another publication or address. */
function forgetOthers(state, make) {
	if (state.note(noteName) === make) return;
	state.forgetStories();
	state.setNote(noteName, make);
}

export { makeEdition };