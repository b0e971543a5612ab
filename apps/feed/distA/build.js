import { a as lastEdition, c as ledgerDigest, i as holdsAt, n as keepNewSpace } from "./new-space.js";
import { r as scanContent, t as digestOfScan } from "./scan-content.js";
import { n as reasonOf, t as isCode } from "./reason.js";
import { n as progressSlots, r as outputFingerprint, t as lookAtOutputs } from "./look-at-outputs.js";
import { n as partFiles, r as partSuffix, t as StagingFolder } from "./staging-folder.js";
import { t as ownFile } from "./own-file.js";
import { n as counted, t as countOf } from "./count.js";
import { t as formatAsText } from "./text.js";
import { t as ledgerName } from "./ledger.js";
import { n as storyFormat, r as BlockMap, t as volatileState } from "./volatile-state.js";
import { t as outputFormat } from "./output-format.js";
import { n as encoded, r as htmlIn } from "./story-text.js";
import { t as findingsAsJson } from "./json.js";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import path from "node:path";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { once } from "node:events";

// src/output/empty-folder.ts
/** Says whether there is nothing in a folder, or no folder. One that cannot be looked into counts as one that is not empty. */
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch (error) {
		return isCode(error, "ENOENT");
	}
}
/** Takes a folder away if there is nothing in it, and says whether it is gone. */
function removeIfEmpty(folder) {
	try {
		rmdirSync(folder);
		return true;
	} catch (error) {
		return isCode(error, "ENOENT");
	}
}

// src/output/flush.ts
/** So many files are flushed one by one; for more, one call that flushes the whole disk is quicker. */
const fewFiles = 500;
const atOnce = 16;
/**
* Sees files onto the disk, so that they are whole even where the machine stops.
*
* @param folder the folder that they are in
* @param files the files
* @param ahead what {@link flushAhead} gave, where it was begun
*/
async function flush(folder, files, ahead) {
	if (files.count > fewFiles && await ahead !== false && await flushDisk(folder)) return;
	const waiting = oneByOne(files.paths());
	await Promise.all(Array.from({ length: atOnce }, async () => flushEach(waiting)));
}
/**
* Begins to see onto the disk what was written so far, while more is written, so that {@link flush} has less to do at the end.
*
* @param folder the folder that was written to
* @param count how many files were; for a few it is not worth it
* @returns whether all went well
*/
async function flushAhead(folder, count) {
	return count <= fewFiles || flushDisk(folder);
}
/** Gives each once, whoever asks for the next. */
function* oneByOne(paths) {
	yield* paths;
}
async function flushEach(waiting) {
	for (const name of waiting) {
		const file = await open(name, "r+");
		try {
			await file.sync();
		} finally {
			await file.close();
		}
	}
}
/** Says whether this machine has a `sync` that flushes the disk of a folder (GNU coreutils), and whether that was done. */
async function flushDisk(folder) {
	try {
		await promisify(execFile)("sync", ["--file-system", folder]);
		return true;
	} catch {
		return false;
	}
}

// src/output/write-at-once.ts
/**
* Writes a file beside its place, sees it onto the disk, and puts it there. Where that fails, nothing of it stays.
*
* @param target the file's path
* @param parts what it will hold, one part after the other
* @throws {Error} with Node's code, where it cannot be written
*/
function writeAtOnce(target, parts) {
	const part = target + partSuffix;
	try {
		const file = openSync(part, "w");
		try {
			for (const text of parts) writeFileSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(part, target);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
}

// src/output/output-folder.ts
/** Stands in a folder while an edition is put into it. Where it is there at the beginning, a build was cut off. */
const underWayName = ".copydesk-under-way";
/**
* A folder that an edition is put into. Every file is written beside its place first; only when all of them are written and
* on the disk do they take their places. Until then, the edition that is there stays as it is.
*/
var OutputFolder = class {
	/** The folder's path. */
	root;
	#folder;
	#ahead;
	#before;
	/** @param root the folder's path; it is made when something is written */
	constructor(root) {
		this.root = root;
		this.#folder = new StagingFolder(root, isEmpty(root));
	}
	/** Says whether nothing stands at any place in it: it was empty, or not there at all, and nothing was put in place since. */
	isEmpty() {
		return this.#folder.isEmpty;
	}
	/** Says whether the build before this one left things half done. */
	wasCutOff() {
		return existsSync(path.join(this.root, underWayName));
	}
	/** Takes away what a build left beside its place. */
	removeParts() {
		for (const name of partFiles(this.root)) {
			rmSync(path.join(this.root, name), {
				force: true,
				recursive: true
			});
			this.#removeEmptyAbove(name);
		}
	}
	/**
	* Says in the folder that an edition is being put into it.
	*
	* @throws {Error} with Node's code, where the folder cannot be written to
	*/
	beginUnderWay() {
		this.#before ??= {
			isNew: !existsSync(this.root),
			wasCutOff: this.wasCutOff()
		};
		this.#folder.makeFolder(".");
		writeFileSync(path.join(this.root, underWayName), "");
	}
	/**
	* Takes away what was begun and not ended: what stands beside its place, and the sign that an edition is being put in place,
	* unless something has taken its place already.
	*/
	abandon() {
		if (!this.#before) return;
		const { isNew, wasCutOff } = this.#before;
		this.removeParts();
		if (!wasCutOff) this.endUnderWay();
		if (isNew) removeIfEmpty(this.root);
	}
	endUnderWay() {
		this.#before = void 0;
		rmSync(path.join(this.root, underWayName), { force: true });
	}
	/** Writes a file of some parts beside its place, and puts it there at once. */
	write(name, parts) {
		this.#folder.makeFolder(path.posix.dirname(name));
		this.#folder.isEmpty = false;
		writeAtOnce(path.join(this.root, name), parts);
	}
	/**
	* Writes a file beside its place.
	*
	* @param name its path below the folder, with forward slashes
	* @param text what it will hold
	* @returns `false` where the file holds that already, and nothing was written
	* @throws {Error} with Node's code, where it cannot be written
	*/
	stage(name, text) {
		return this.#folder.stage(name, text);
	}
	/**
	* Has the disk begin with what stands beside its place by now, while more is written.
	*
	* @param count how many files that are
	*/
	flushAhead(count) {
		this.#ahead = flushAhead(this.root, count);
	}
	/**
	* Sees what stands beside its place onto the disk, and puts it there.
	*
	* @param names the files' paths below the folder, in the order in which they take their places
	* @param note is told what each of them is like: see {@link fingerprint}
	*/
	async publish(names, note = () => void 0) {
		this.#before = {
			isNew: false,
			wasCutOff: true
		};
		this.#folder.isEmpty = false;
		const files = {
			count: names.length,
			paths: () => this.#partsOf(names)
		};
		const look = async () => {
			for (const name of names) note(name, this.fingerprint(this.#folder.partOf(name)) ?? "");
		};
		await Promise.all([flush(this.root, files, this.#ahead), look()]);
		this.#folder.putInPlace(names);
	}
	/** Gives where files stand that are beside their places. */
	*#partsOf(names) {
		for (const name of names) yield `${this.root}/${this.#folder.partOf(name)}`;
	}
	/** Takes away what stands beside a file's place. */
	removePart(name) {
		this.remove(this.#folder.partOf(name));
	}
	/** Takes a file away, and the folders that are empty then. One that is not there is none to take away. */
	remove(name) {
		rmSync(path.join(this.root, name), { force: true });
		this.#removeEmptyAbove(name);
	}
	#removeEmptyAbove(name) {
		for (let folder = path.posix.dirname(name); folder !== "."; folder = path.posix.dirname(folder)) {
			if (!removeIfEmpty(path.join(this.root, folder))) return;
			this.#folder.forgetFolder(folder);
		}
	}
	/** Gives what tells whether a file is still the one that was written: its size and time; nothing where it is not there. */
	fingerprint(name) {
		return outputFingerprint(this.root, name);
	}
};

// src/build/software.ts
/**
* Gives the fingerprint of the software that an edition is made with: of this program, which has in it nearly all that it is
* made of, of the packages beside it, and of the Node that it runs on. Where it is another, nothing that was rendered before is
* to be relied on.
*
* @param own the folder of the program's package
*/
function softwareFingerprint(own = ownFile()) {
	const hash = createHash("sha256").update(process.version).update(process.versions["icu"] ?? "").update(manifestOf(own));
	for (const name of dependenciesOf(own)) hash.update(manifestOf(findPackage(name, own)));
	for (const folder of ["dist", "assets"]) addFiles(path.join(own, folder), hash);
	return hash.digest("hex").slice(0, 32);
}
function manifestOf(root) {
	return root === void 0 ? "" : readFileSync(path.join(root, "package.json"), "utf8");
}
/** Gives the packages that a package is installed with, whether it can do without them or not. */
function dependenciesOf(root) {
	const manifest = JSON.parse(manifestOf(root));
	if (typeof manifest !== "object" || manifest === null) return [];
	return ["dependencies", "optionalDependencies"].map((kind) => Reflect.get(manifest, kind)).flatMap((group) => typeof group === "object" && group !== null ? Object.keys(group) : []).toSorted();
}
/** Finds an installed package as Node does, but for what it says of itself, which not every package lets be imported. */
function findPackage(name, from) {
	for (let folder = from;; folder = path.dirname(folder)) {
		const candidate = path.join(folder, "node_modules", name);
		if (existsSync(path.join(candidate, "package.json"))) return candidate;
		if (folder === path.dirname(folder)) return void 0;
	}
}
/** Takes the files whole: their times are others wherever the program is installed anew. */
function addFiles(folder, hash) {
	for (const name of names(folder)) {
		if (!/\.(?:js|css|json|svg)$/.test(name)) continue;
		const text = readFileSync(path.join(folder, name));
		hash.update(`${name} ${text.length}\n`).update(text);
	}
}
function names(folder) {
	try {
		return readdirSync(folder, {
			recursive: true,
			encoding: "utf8"
		}).toSorted();
	} catch {
		return [];
	}
}

// src/build/touched-outputs.ts
/** For fewer blocks of files, another thread would not have begun before this one has ended. */
const manyBlocks = 3;
/**
* Begins to look which files of an edition are no longer as they were written: where there are many, in another thread, while
* this one reads the content.
*
* @param root the edition's folder
* @param blocks what is remembered of its files, as the state keeps it
*/
function touchedOutputs(root, blocks) {
	const slots = Object.keys(progressSlots).length;
	const outputs = {
		root,
		blocks,
		progress: new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT))
	};
	const elsewhere = blocks.length >= manyBlocks && availableParallelism() > 1 ? lookElsewhere(outputs) : void 0;
	let found;
	const look = async () => {
		const here = lookAtOutputs(outputs);
		return /* @__PURE__ */ new Set([...here, ...await elsewhere?.() ?? []]);
	};
	return { paths: async () => found ??= look() };
}
/** Begins in another thread, and gives what waits for it. A build that does not ask for it does not wait for it. */
function lookElsewhere(outputs) {
	const { progress } = outputs;
	const worker = new Worker(new URL("look-at-outputs-worker.js", import.meta.url), { workerData: outputs });
	worker.unref();
	const answer = once(worker, "message").then(([paths]) => paths ?? [], () => lookAtOutputs({
		...outputs,
		progress: new Int32Array(progress.length)
	}));
	return async () => {
		if (Atomics.load(progress, progressSlots.hasBegun) === 0) return [];
		worker.ref();
		return answer;
	};
}

// src/build/build-content.ts
/**
* Puts the edition of a content folder into another folder, or nothing where the content does not hold together or a promise
* to subscribers would not be kept. What is remembered of earlier builds is not done again.
*
* @param folder the content folder's path, as a person typed it
* @throws {Error} where the edition cannot be written, with Node's code
* @throws {Interrupted} where the build was asked to stop
*/
async function buildContent(folder, options) {
	const { state, now, baseUrl } = options;
	keepNewSpace();
	const output = new OutputFolder(options.out);
	const last = lastEdition(state);
	const touched = touchedOutputs(output.root, last ? state.outputBlocks() : []);
	const maker = JSON.stringify([
		softwareFingerprint(),
		folder,
		path.resolve(folder)
	]);
	const scanned = scanContent(folder);
	const scan = digestOfScan(scanned);
	if (last?.scan === scan && last.maker === maker && last.ledger === ledgerDigest(folder) && last.baseUrl === baseUrl && holdsAt(last, now) && !output.wasCutOff() && (await touched.paths()).size === 0) return last.report;
	const { makeEdition } = await import("./make-edition.js");
	return makeEdition(folder, {
		...options,
		maker,
		scanned,
		scan,
		output,
		touched,
		last
	});
}

// src/build/pace.ts
/** Thrown where somebody asked a build to stop. */
var Interrupted = class extends Error {
	name = "Interrupted";
};
/** How long, in milliseconds, a build may go on before it listens. */
const listensEvery = 50;
/** Makes the pace of one build. */
function paceOf({ elapsed, signal, progress }) {
	let next = elapsed() + listensEvery;
	return (phase, done, total) => {
		if (done === total) progress?.(phase, done, total);
		if (elapsed() < next) return void 0;
		next = elapsed() + listensEvery;
		if (done !== total) progress?.(phase, done, total);
		return listen(signal);
	};
}
async function listen(signal) {
	await new Promise((resolve) => {
		setImmediate(resolve);
	});
	if (signal.aborted) throw new Interrupted("The build was asked to stop.");
}

// src/output/is-within.ts
/**
* Says whether a folder is another one, or is within it, whatever links lead there.
*
* @param inner the path of the one, which need not be there yet
* @param outer the path of the other
*/
function isWithin(inner, outer) {
	const way = path.relative(real(outer), real(inner));
	return way === "" || !(way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
/** Follows the links of a path as far as it is there. */
function real(name) {
	const absolute = path.resolve(name);
	try {
		return realpathSync(absolute);
	} catch {
		const around = path.dirname(absolute);
		return around === absolute ? absolute : path.join(real(around), path.basename(absolute));
	}
}

// src/state/sqlite-fault.ts
/** SQLite's result codes. @see https://www.sqlite.org/rescode.html */
const codes = {
	busy: 5,
	corrupt: 11,
	notADatabase: 26
};
/** Gives what SQLite has against a file, where that is what an error says. */
function sqliteFaultOf(error) {
	const code = error instanceof Error ? Reflect.get(error, "errcode") : void 0;
	if (typeof code !== "number") return void 0;
	const primary = code & 255;
	if (primary === codes.busy) return "busy";
	return primary === codes.corrupt || primary === codes.notADatabase ? "damaged" : "unusable";
}

// src/state/free-text.ts
/**
* Frees the bytes of a text that nobody needs any longer, and nobody else holds. They would be freed in any case, but V8 waits
* until it has gathered 60 MB of them.
*/
function freeText({ article, html }) {
	for (const bytes of [article, html]) if (bytes) free(bytes);
}
function free({ buffer, byteLength }) {
	if (buffer.byteLength !== byteLength || !("transfer" in buffer)) return;
	if (typeof buffer.transfer === "function") Reflect.apply(buffer.transfer, buffer, [0]);
}

// src/state/sqlite-state.ts
/** Grows with every change to the tables or to what stands in them. A state of another version is begun anew. */
const stateVersion = 8;
const tables = `
create table note (name text primary key, value text not null) without rowid;
create table story (block integer primary key, size integer not null, entries text not null);
create table output (block integer primary key, size integer not null, entries text not null);
create table text (file text primary key, headline text not null, summary text not null, article blob not null, html blob);
pragma user_version = ${8};
`;
/**
* Gives the state that a database holds.
*
* @param database one with the tables of this version, in which a transaction that locks others out has been begun
*/
function sqliteState(database) {
	const run = (sql) => {
		const statement = database.prepare(sql);
		return (...values) => void statement.run(...values);
	};
	const row = (sql) => {
		const statement = database.prepare(sql);
		statement.setReturnArrays(true);
		return (key) => {
			const found = statement.get(key);
			return Array.isArray(found) ? found : [];
		};
	};
	const blocksIn = (table) => {
		const sizes = database.prepare(`select size from ${table} order by block`);
		const read = row(`select entries from ${table} where block = ?`);
		const write = database.prepare(`insert or replace into ${table} values (?, ?, ?)`);
		sizes.setReturnArrays(true);
		return {
			sizes: () => Array.from(sizes.iterate(), (found) => Array.isArray(found) ? Number(found[0]) : 0),
			read: (block) => String(read(block)[0]),
			write: (block, entries, size) => void write.run(block, size, entries),
			clear: () => database.exec(`delete from ${table}`)
		};
	};
	const outputStore = readOnce(blocksIn("output"));
	const format = storyFormat();
	const stories = new BlockMap(format, blocksIn("story"));
	const outputs = new BlockMap(outputFormat, outputStore);
	const deleteNote = run("delete from note where name = ?");
	const insertNote = run("insert or replace into note values (?, ?)");
	const deleteText = run("delete from text where file = ?");
	const insertText = run("insert or replace into text values (?, ?, ?, ?, ?)");
	const updateHtml = run("update text set html = ? where file = ?");
	const noteOf = row("select value from note where name = ?");
	const teaserOf = row("select headline, summary from text where file = ?");
	const textOf = row("select headline, summary, article, html from text where file = ?");
	const text = (file) => {
		const [headline, summary, article, html] = textOf(file);
		if (!(article instanceof Uint8Array)) return void 0;
		const teaser = {
			headline: String(headline),
			summary: String(summary)
		};
		return html instanceof Uint8Array ? {
			teaser,
			article,
			html
		} : {
			teaser,
			article
		};
	};
	return {
		note: (name) => {
			const [value] = noteOf(name);
			return typeof value === "string" ? value : void 0;
		},
		setNote: (name, value) => value === void 0 ? deleteNote(name) : insertNote(name, value),
		stories,
		outputs,
		outputBlocks: () => outputStore.sizes().flatMap((size, block) => size > 0 ? outputStore.read(block) : []),
		saveStory: (story, known) => {
			stories.set(format.own(story));
			if (!known) return;
			const { teaser, article, html } = known;
			insertText(story.file, teaser.headline, teaser.summary, article, html ?? null);
		},
		forgetStory: (file) => {
			stories.delete(file);
			deleteText(file);
		},
		text,
		freeText,
		teaser: (file) => {
			const [headline, summary] = teaserOf(file);
			return typeof headline === "string" ? {
				headline,
				summary: String(summary)
			} : void 0;
		},
		html: (file) => {
			const known = text(file);
			return known && htmlIn(known);
		},
		saveHtml: (file, html) => updateHtml(encoded(html), file),
		forgetStories: () => {
			stories.clear();
			database.exec("delete from text");
		},
		commit: () => {
			stories.save();
			outputs.save();
			database.exec("commit");
		},
		close: () => database.close()
	};
}
/**
* Gives a store that keeps what was read of it: the files of an edition are looked at to see whether they are still there, and
* then to see what they were made of.
*/
function readOnce(store) {
	const texts = /* @__PURE__ */ new Map();
	return {
		...store,
		read: (block) => {
			const text = texts.get(block) ?? store.read(block);
			texts.set(block, text);
			return text;
		},
		write: (block, text, size) => {
			texts.set(block, text);
			store.write(block, text, size);
		},
		clear: () => {
			texts.clear();
			store.clear();
		}
	};
}

// src/state/open-state.ts
/**
* Gives the path of the file in which the state of a folder's edition is kept: beside that folder and not within it, for
* what has not been published must never get among what has.
*
* @param out the edition's folder
*/
function statePath(out) {
	const folder = path.resolve(out);
	return path.join(path.dirname(folder), ".copydesk", `${path.basename(folder) || "root"}.sqlite`);
}
/**
* Opens the state that is kept in a file, and locks others out until it is closed. The lock is the operating system's own: it
* goes with the process, however that ends. A file that is no state of this version is begun anew.
*
* @param file the path of the file
* @returns no state where another build has it; one that ends with the process where none can be kept
*/
async function openState(file) {
	const sqlite = await import("node:sqlite").catch(() => void 0);
	if (!sqlite) return {
		state: volatileState(),
		since: Infinity,
		warning: "This version of Node has no SQLite, so every build makes everything anew. Node 22.13 or later remembers."
	};
	const open = () => begin(new sqlite.DatabaseSync(file));
	try {
		const since = prepareFolder(path.dirname(file));
		try {
			return {
				state: open(),
				since
			};
		} catch (error) {
			if (sqliteFaultOf(error) !== "damaged") throw error;
			removeState(file);
			return {
				state: open(),
				since
			};
		}
	} catch (error) {
		if (sqliteFaultOf(error) === "busy") return {};
		const warning = `What is built cannot be remembered in ${file}, so the next build makes everything anew: ${reasonOf(error)}. Name another place with --state.`;
		return {
			state: volatileState(),
			since: Infinity,
			warning
		};
	}
}
/** Takes away a state that is of no use. */
function removeState(file) {
	for (const name of [file, `${file}-journal`]) rmSync(name, { force: true });
}
function begin(database) {
	try {
		database.exec("pragma synchronous = off; pragma cache_size = -8000; begin immediate");
		if (database.prepare("pragma user_version").get()?.["user_version"] !== 8) database.exec(dropAll(database) + tables);
		return sqliteState(database);
	} catch (error) {
		database.close();
		throw error;
	}
}
function dropAll(database) {
	return database.prepare("select name from sqlite_master where type = 'table'").all().map(({ name }) => `drop table "${String(name)}";`).join("");
}
/** Makes the folder, which keeps itself out of version control, and gives the time at which the disk says that was done. */
function prepareFolder(folder) {
	mkdirSync(folder, { recursive: true });
	const ignore = path.join(folder, ".gitignore");
	writeFileSync(ignore, "*\n");
	return statSync(ignore).mtimeMs;
}

// src/state/with-state.ts
/**
* Does something with the state that is kept in a file, and closes it. Where it turns out on the way that the file is damaged,
* it is begun anew, and everything is done once more.
*
* @param file the path of the file
* @param use what is done; it is told, too, where another build has the state
*/
async function withState(file, use) {
	try {
		return await useOnce(file, use);
	} catch (error) {
		if (!isDamage(error)) throw error;
		removeState(file);
		return useOnce(file, use);
	}
}
/** What stands in a state is JSON, and SQLite does not see where one of its letters has become another. */
function isDamage(error) {
	return sqliteFaultOf(error) === "damaged" || error instanceof SyntaxError;
}
async function useOnce(file, use) {
	const opened = await openState(file);
	try {
		return await use(opened);
	} finally {
		opened.state?.close();
	}
}

// src/cli/build-as-json.ts
/** The version of the JSON that {@link buildAsJson} writes. A new field alone leaves it as it is. */
const jsonVersion = 1;
/** Says how a build ended as JSON for other programs: one object, described in the README. */
function buildAsJson({ findings, stories, recorded, baseUrl, files }, { out, seconds, notes }) {
	const report = {
		version: jsonVersion,
		published: files !== void 0,
		out,
		...baseUrl !== void 0 && { baseUrl },
		stories,
		recorded,
		...files,
		milliseconds: Math.round(seconds * 1e3),
		notes,
		...findingsAsJson(findings)
	};
	return `${JSON.stringify(report, void 0, 2)}\n`;
}

// src/cli/build.ts
/** Writes the edition of a content folder as files, and says what became of it. */
async function build(folder, options) {
	const { out, stateFile = statePath(options.out), elapsed } = options;
	if (isWithin(out, folder)) return refusal(inContent(out, folder));
	const begun = elapsed();
	try {
		return await withState(stateFile, async (opened) => {
			if (!opened.state) return refusal(busy(out));
			const { state, since, warning } = opened;
			const report = await buildContent(folder, {
				...options,
				state,
				since,
				pace: paceOf(options)
			});
			const notes = [warning, commit(state, stateFile)].filter((note) => note !== void 0);
			return outcomeOf(report, {
				...options,
				notes,
				folder,
				seconds: (elapsed() - begun) / 1e3
			});
		});
	} catch (error) {
		return failure(error, out, stateFile);
	}
}
/** Makes what is remembered last; an edition that is in place counts all the same where that is not possible. */
function commit(state, file) {
	try {
		state.commit();
		return;
	} catch (error) {
		return `What was built could not be remembered in ${file}: ${reasonOf(error)}. The next build does it again.`;
	}
}
function outcomeOf(report, { out, json, quiet, folder, notes, seconds }) {
	const { findings, files, recorded } = report;
	const exitCode = files ? 0 : 1;
	if (json) return {
		exitCode,
		output: buildAsJson(report, {
			out,
			seconds,
			notes
		})
	};
	const warnings = formatAsText(findings) + notes.map((note) => `${note}\n`).join("");
	if (!files) return refusal(warnings);
	if (quiet) return {
		exitCode,
		complaint: warnings
	};
	const { written, unchanged, removed } = files;
	const ledger = path.join(folder, ledgerName).split(path.sep).join("/");
	const record = `${counted(recorded, "new story is", "new stories are")} recorded in ${ledger}: commit it.\n`;
	return {
		exitCode,
		output: `${written + unchanged} files for ${report.baseUrl} are in ${path.normalize(out)}.
${written} written, ${unchanged} unchanged, ${removed} removed; ${counted(countOf(findings, "warning"), "warning")}; ${seconds.toFixed(2)} s.
${recorded > 0 ? record : ""}`,
		complaint: warnings
	};
}
function refusal(report) {
	return {
		exitCode: 1,
		complaint: `${report}Nothing was written.\n`
	};
}
/** An edition has files of the names that stories have, and would take their places. */
function inContent(out, folder) {
	return `The edition cannot go into ${path.normalize(out)}: that is in the content folder ${path.normalize(folder)}, and would write over your stories.\nName another folder with --out.\n`;
}
function busy(out) {
	return `Another build is writing to ${path.normalize(out)}.\nWait until it has ended, or name another folder with --out.\n`;
}
function failure(error, out, stateFile) {
	const kept = "The edition that was there is as it was.\n";
	if (error instanceof Interrupted) return {
		exitCode: 130,
		complaint: `Stopped. ${kept}`
	};
	if (!(error instanceof Error && "code" in error)) throw error;
	if (sqliteFaultOf(error)) return {
		exitCode: 1,
		complaint: `What is built cannot be remembered in ${stateFile}: ${reasonOf(error)}.\nThe edition in ${path.normalize(out)} is whole: the one before, or this one.\nMake room on the disk of that file, or name another place with --state, and build again.\n`
	};
	const remedy = isCode(error, "ENOSPC") ? "Make room on the disk, and build again." : "Name another folder with --out.";
	return {
		exitCode: 1,
		complaint: `The edition could not be written to ${path.normalize(out)}: ${reasonOf(error)}.\n${kept}${remedy}\n`
	};
}

export { build };