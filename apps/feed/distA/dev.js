import { t as formatAsText } from "./text.js";
import { t as isPublishable } from "./load-library.js";
import { t as validUntil } from "./valid-until.js";
import { t as markdownParsers } from "./markdown-parsers.js";
import { r as summaryOf$1, t as countOf } from "./count.js";
import { o as teaserIn } from "./story-text.js";
import { t as planLibrary } from "./plan-library.js";
import { a as send, i as requestOf, n as listOfAddresses, o as startLocalServer, r as respondWith, t as portTrouble } from "./port-trouble.js";
import { t as ownFile } from "./own-file.js";
import { S as _taggedTemplateLiteral, w as html } from "./feed-document.js";
import { n as inOrder, t as fileFinding } from "./content-finding.js";
import { t as ledgerName } from "./ledger.js";
import { t as loadLedger } from "./load-ledger.js";
import { t as readLibrary } from "./read-library.js";
import { r as scanContent } from "./scan-content.js";
import { n as reasonOf, t as isCode } from "./reason.js";
import { t as volatileState } from "./volatile-state.js";
import { existsSync, readFileSync, readdirSync, realpathSync, statSync, watch } from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";

// src/dev/compare-readings.ts
/** Says what changed from one reading to the next. */
function compareReadings(before, after) {
	const stories = changedStories(before, after);
	const isAny = stories.length > 0 || !isSame(before.library.publication, after.library.publication) || !isSame(before.findings, after.findings) || differingKeys(yamlFiles(before), yamlFiles(after)).length > 0;
	const touched = differingKeys(before.files, after.files);
	const files = (touched.length > 0 ? touched : stories).toSorted();
	const isGone = [...before.files.keys()].some((file) => !after.files.has(file));
	const errors = errorsOf(after);
	const isBroken = countOf(errors, "error") > 0 && !isSame(errorsOf(before), errors);
	return {
		isAny,
		files,
		isUnsure: isAny && (files.length > 1 || isGone || isBroken)
	};
}
function changedStories(before, after) {
	const digestsOf = ({ library }) => new Map(library.stories.map(({ file, record }) => [file, record.digest]));
	return differingKeys(digestsOf(before), digestsOf(after));
}
/** An entity that no story uses shows nowhere, and yet who changes it is to be told that this was noticed. */
function yamlFiles({ files }) {
	return new Map([...files].filter(([file]) => /\.ya?ml$/.test(file)));
}
function errorsOf({ findings }) {
	return findings.filter(({ severity }) => severity === "error");
}
function differingKeys(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}
/** Readings are data: they are the same where they are written the same. */
function isSame(before, after) {
	return before === after || JSON.stringify(before) === JSON.stringify(after);
}

// src/dev/one-at-a-time.ts
/**
* Gives a function that asks for a run of some work. While it runs, any number of further requests lead to one more run, which
* begins when this one has ended: nothing that happened in between is missed, and nothing is done twice at once.
*
* @param work what is done; it must not throw
*/
function oneAtATime(work) {
	let [isRunning, isAskedFor] = [false, false];
	const run = async () => {
		isRunning = true;
		while (isAskedFor) {
			isAskedFor = false;
			await work();
		}
		isRunning = false;
	};
	return () => {
		isAskedFor = true;
		if (!isRunning) run();
	};
}

// src/dev/preview.ts
/**
* Gives a library as it is shown to those who write it. What it holds no longer changes when the content is read again.
*
* @param library a library that holds together
*/
function previewOf(library, { publication, drafts, now }) {
	const articles = /* @__PURE__ */ new Map();
	const marks = /* @__PURE__ */ new Map();
	const stories = library.stories.map((story) => {
		articles.set(story.file, library.articleOf(story.file));
		const mark = drafts ? markOf(story, now) : void 0;
		if (!mark) return story;
		marks.set(story.record.slug, mark);
		return shown(story);
	});
	const articleOf = (file) => articles.get(file) ?? library.articleOf(file);
	const teaserOf = (file) => teaserIn(articleOf(file));
	return {
		publication,
		library: {
			...library,
			stories,
			articleOf,
			teaserOf
		},
		marks
	};
}
function markOf({ record }, now) {
	const { status, embargoedUntil } = record;
	if (status === "draft") return {
		kind: "draft",
		text: "Draft: readers do not see this story."
	};
	if (status === "withdrawn" || embargoedUntil === void 0 || Date.parse(embargoedUntil) <= now.getTime()) return void 0;
	return {
		kind: "embargo",
		text: `Under embargo until ${embargoedUntil}: readers do not see this story before.`
	};
}
/** What decides whether a story is in the edition is its record; its data go on saying that it is a draft. */
function shown({ record, ...story }) {
	const { embargoedUntil: _, ...rest } = record;
	return {
		...story,
		record: {
			...rest,
			status: "published"
		}
	};
}

// src/dev/dev-assets.ts
/** Everything below this address is of the program and not of the edition. */
const devRoot = "/__copydesk/";
/** The address of the events that tell an open page what has changed. */
const eventsPath = `${devRoot}events`;
const contentTypes = {
	js: "text/javascript; charset=utf-8",
	css: "text/css; charset=utf-8"
};
/** Gives the script and the stylesheet that pages are given while they are worked on. */
function devAssets() {
	return {
		script: asset("client.js"),
		style: asset("style.css")
	};
}
function asset(name) {
	const body = readFileSync(ownFile(`assets/dev/${name}`));
	const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
	const headers = {
		"content-type": contentTypes[name === "client.js" ? "js" : "css"],
		"content-length": String(body.length),
		"cache-control": "max-age=31536000, immutable",
		"x-content-type-options": "nosniff"
	};
	return {
		url: `${devRoot}${version}/${name}`,
		response: {
			status: 200,
			headers,
			body
		}
	};
}

// src/dev/event-stream.ts
/** How soon a page asks again when the connection has ended, in milliseconds: as when the program is started anew. */
const retryAfter = 300;
/**
* Makes a stream of server-sent events.
*
* @see https://html.spec.whatwg.org/multipage/server-sent-events.html
*/
function eventStream() {
	const listeners = /* @__PURE__ */ new Set();
	return {
		add: (outgoing, state) => {
			let told;
			const listener = () => {
				const data = state();
				if (data === told) return;
				told = data;
				outgoing.write(`event: state\ndata: ${data}\n\n`);
			};
			outgoing.writeHead(200, {
				"content-type": "text/event-stream",
				"cache-control": "no-store"
			});
			outgoing.write(`retry: ${retryAfter}\n\n`);
			outgoing.once("close", () => listeners.delete(listener));
			listeners.add(listener);
			listener();
		},
		tell: () => {
			for (const listener of listeners) listener();
		}
	};
}

// src/dev/most-urgent.ts
/** So many findings are listed on a page; the terminal has all of them. */
const most = 50;
/** Gives the findings that a page lists: errors before warnings, and not more than anybody reads. */
function mostUrgent(findings) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity);
	return [...of("error"), ...of("warning")].slice(0, most);
}

// src/dev/findings-page.ts
/**
* Answers any request while there is no edition to show: with a page for browsers, and with text for others.
*
* @param findings what keeps the content from being shown
*/
function respondWithFindings(findings) {
	return ({ headers: { accept = "" } }) => accept.includes("text/html") ? unavailable("text/html; charset=utf-8", findingsPage(findings)) : unavailable("text/plain; charset=utf-8", formatAsText(findings));
}
function unavailable(contentType, text) {
	const body = Buffer.from(text);
	return {
		status: 503,
		headers: {
			"content-type": contentType,
			"content-length": String(body.length)
		},
		body
	};
}
function findingsPage(findings) {
	const summary = summaryOf$1(findings);
	const listed = mostUrgent(findings);
	const rest = findings.length - listed.length;
	return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${summary} – Copydesk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body class="copydesk-findings">
<main role="alert">
<h1>${summary}</h1>
<p>There is nothing to show before this is mended. Then the page comes by itself.</p>
<ol>${listed.map(({ file, place, code, message, hint }) => html`
<li><p><code>${file}:${place.line}:${place.column}</code> <b>${code}</b></p>
<p>${message}</p>
<p>${hint}</p></li>`)}
</ol>
${rest > 0 ? html`<p>The terminal lists ${rest} more.</p>\n` : void 0}</main>
</body>
</html>
`);
}

// src/dev/html-memory.ts
/**
* Gives what remembers the stories of libraries as HTML, for one address. A feed of a hundred stories of which one has changed
* need not be rendered as a whole.
*/
function htmlMemory() {
	const remembered = /* @__PURE__ */ new Map();
	return ({ stories }) => {
		const digests = new Map(stories.map(({ file, record }) => [file, record.digest]));
		return {
			html: (file) => {
				const known = remembered.get(file);
				return known && known.digest === digests.get(file) ? known.html : void 0;
			},
			saveHtml: (file, html) => void remembered.set(file, {
				digest: digests.get(file),
				html
			})
		};
	};
}

// src/dev/inject.ts
var _templateObject;
/**
* Puts what a page needs while it is worked on into it: a script and a stylesheet of the same origin, which a content security
* policy of `'self'` allows, and a mark that needs no script.
*
* @param page the page's HTML
*/
function inject(page, { script, style, digest, showsFindings, mark }) {
	const head = html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<link rel=\"stylesheet\" href=\"",
		"\">\n<script type=\"module\" src=\"",
		"\" data-copydesk=\"",
		"\" data-style=\"",
		"\" data-shows-findings=\"",
		"\"><\/script>\n"
	])), style, script, digest, style, String(showsFindings));
	const marked = mark === void 0 ? void 0 : html`<aside class="copydesk-mark" lang="en" dir="ltr">${mark}</aside>\n`;
	return putAfter(/<body[^>]*>\n?/, putBefore("</head>", page, head), marked);
}
function putBefore(tag, page, markup) {
	const at = page.indexOf(tag);
	return at < 0 ? `${String(markup)}${page}` : `${page.slice(0, at)}${String(markup)}${page.slice(at)}`;
}
function putAfter(tag, page, markup) {
	return markup ? page.replace(tag, (found) => `${found}${String(markup)}`) : page;
}

// src/dev/preview-response.ts
/**
* Gives a function that answers requests as a published edition does, with two differences: no answer may be kept, and none is
* left out because an earlier one is held to be fresh; and each page brings what keeps it up to date.
*/
function previewResponder({ respond, marks, showsFindings, assets: { script, style } }) {
	const summary = summaryOf(marks);
	return (request) => {
		const { accept } = request.headers;
		const answer = respond({
			method: request.method === "HEAD" ? "GET" : request.method,
			target: request.target,
			headers: { accept }
		});
		const { etag: _, "last-modified": __, ...headers } = answer.headers;
		const isPage = answer.body !== void 0 && /^text\/html\b/.test(headers["content-type"] ?? "");
		const mark = isPage && !showsFindings ? marks.get(slugIn(request.target))?.text ?? summary : void 0;
		const digest = createHash("sha256").update(`${answer.status} ${headers["location"] ?? ""} ${mark ?? ""}\n`).update(answer.body ?? "").digest("base64url").slice(0, 27);
		const own = {
			script: script.url,
			style: style.url,
			digest,
			showsFindings,
			mark
		};
		const body = isPage ? Buffer.from(inject(answer.body.toString(), own)) : answer.body;
		const sent = {
			...headers,
			"cache-control": "no-store",
			...body && { "content-length": String(body.length) }
		};
		const response = {
			status: answer.status,
			headers: sent
		};
		return {
			response: body && request.method !== "HEAD" ? {
				...response,
				body
			} : response,
			digest
		};
	};
}
/** Gives the slug of the story whose page an address is, or an empty text. */
function slugIn(target) {
	const path = target.replace(/[?#].*$/s, "");
	return /^\/stories\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1] ?? "";
}
/** Says on lists and everywhere else that not all of what is shown is published. */
function summaryOf(marks) {
	const numberOf = (kind) => [...marks.values()].filter((mark) => mark.kind === kind).length;
	const [drafts, embargoed] = [numberOf("draft"), numberOf("embargo")];
	const parts = [...drafts > 0 ? [drafts === 1 ? "1 draft" : `${drafts} drafts`] : [], ...embargoed > 0 ? [`${embargoed} under embargo`] : []];
	return parts.length > 0 ? `Shown here, and not to readers yet: ${parts.join(", ")}.` : void 0;
}

// src/dev/preview-server.ts
/**
* Serves what is shown to this machine alone. Pages that are open are told when something else is shown.
*
* @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
*/
async function startPreviewServer(options) {
	let { shown } = options;
	const assets = devAssets();
	const events = eventStream();
	const responders = /* @__PURE__ */ new Map();
	const memories = /* @__PURE__ */ new Map();
	const responderAt = (base) => {
		const known = responders.get(base) ?? makeResponder(base);
		responders.set(base, known);
		return known;
	};
	const makeResponder = (base) => {
		const { preview, findings, now } = shown;
		const shared = {
			assets,
			marks: preview?.marks ?? /* @__PURE__ */ new Map(),
			showsFindings: !preview
		};
		if (!preview) return previewResponder({
			...shared,
			respond: respondWithFindings(findings)
		});
		const memory = memories.get(base) ?? htmlMemory();
		memories.set(base, memory);
		const { library, publication } = preview;
		const told = {
			publication,
			baseUrl: base,
			now,
			state: memory(library),
			parsers: options.parsers
		};
		return previewResponder({
			...shared,
			respond: respondWith(planLibrary(library, told), now)
		});
	};
	const stateOfContent = () => ({
		errors: countOf(shown.findings, "error"),
		warnings: countOf(shown.findings, "warning"),
		findings: mostUrgent(shown.findings).map((finding) => {
			const { file, place, code, severity, message, hint } = finding;
			return {
				file,
				line: place.line,
				column: place.column,
				code,
				severity,
				message,
				hint
			};
		})
	});
	const stateOf = (base, page) => {
		const request = {
			method: "GET",
			target: page,
			headers: { accept: "text/html" }
		};
		const { digest } = responderAt(base)(request);
		return JSON.stringify({
			digest,
			...stateOfContent()
		});
	};
	const handle = ({ incoming, outgoing, base, namesThisMachine }) => {
		const request = requestOf(incoming);
		if (!namesThisMachine) return send(outgoing, misdirected);
		const [path = "", query] = request.target.split("?", 2);
		if (path === "/__copydesk/events") {
			const page = new URLSearchParams(query).get("page") ?? "/";
			return events.add(outgoing, () => stateOf(base, page));
		}
		if (!path.startsWith("/__copydesk/")) return send(outgoing, responderAt(base)(request).response);
		const asset = [assets.script, assets.style].find(({ url }) => url === path);
		send(outgoing, asset?.response ?? nothingHere);
	};
	return {
		...await startLocalServer({
			port: options.port,
			handle
		}),
		show: (next) => {
			if (!next.preview || next.preview !== shown.preview) responders.clear();
			shown = next;
			events.tell();
		}
	};
}
/** Drafts are nobody else's business: a page from elsewhere could lead a name of its own to this machine, and read them. */
const misdirected = plainText(421, "This is a preview for this machine: open it as http://localhost.\n");
const nothingHere = plainText(404, "There is nothing at this address.\n");
function plainText(status, text) {
	const body = Buffer.from(text);
	return {
		status,
		headers: {
			"content-type": "text/plain; charset=utf-8",
			"content-length": String(body.length),
			"cache-control": "no-store"
		},
		body
	};
}

// src/dev/read-content.ts
/** So much is the time of a file off at the most, in milliseconds: some disks count in steps of two seconds. */
const coarsest = 2e3;
/**
* Gives a function that reads and checks a content folder, each time only what has changed since the last.
*
* @param folder the folder's path, as a person typed it
* @param now gives the present time
*/
function contentReader(folder, now) {
	const state = volatileState();
	const read = async () => {
		const at = now();
		const scanned = scanContent(folder);
		const library = await readLibrary(folder, {
			state,
			since: at.getTime() - coarsest,
			scanned
		});
		const ledger = await loadLedger(folder, library, at);
		const warnings = ledger.findings.map((finding) => ({
			...finding,
			severity: "warning"
		}));
		const files = [
			...scanned.publication ? [scanned.publication] : [],
			...scanned.entities,
			...scanned.stories
		];
		return {
			library,
			findings: inOrder([...library.findings, ...warnings]),
			files: new Map([...files.map(({ file, fingerprint }) => [file, fingerprint]), [ledger.file.split(path.sep).join("/"), fingerprintOf(path.join(folder, ledgerName))]])
		};
	};
	return async () => {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof Error && "code" in error)) throw error;
			return unreadable(folder, error);
		}
	};
}
/** A folder may be taken away, or closed to this program, at any moment. */
function unreadable(folder, error) {
	const message = `The content cannot be read: ${reasonOf(error)}.`;
	const finding = fileFinding(folder, "file-unreadable", message, "Look at its permissions.");
	const gone = () => {
		throw error;
	};
	return {
		library: {
			stories: [],
			findings: [finding],
			teaserOf: gone,
			articleOf: gone
		},
		findings: [finding],
		files: /* @__PURE__ */ new Map()
	};
}
function fingerprintOf(place) {
	const stats = statSync(place, { throwIfNoEntry: false });
	return stats ? `${stats.size} ${stats.mtimeMs}` : "";
}

// src/dev/folders-to-watch.ts
/** The parts of a content folder that an edition is made of; what else there is beside them is not looked at. */
const contentParts = /* @__PURE__ */ new Set([
	"publication.yaml",
	"published.lock",
	"entities",
	"stories"
]);
/**
* Gives the folders to be watched so that no change to the content goes unseen, each with what tells it from another folder at
* the same path. Links are followed, as they are when the content is read; the folders that they lead to are watched
* themselves.
*
* @param folder the content folder's path
* @returns nothing where there is no such folder
*/
function foldersToWatch(folder, { isRecursive }) {
	const found = /* @__PURE__ */ new Map();
	const root = identityOf(folder);
	if (root === void 0) return found;
	found.set(folder, root);
	const seen = /* @__PURE__ */ new Set();
	const walk = (place, isSeenFromAbove) => {
		const real = realPath(place);
		const identity = identityOf(place);
		if (real === void 0 || identity === void 0 || seen.has(real)) return;
		seen.add(real);
		if (!isSeenFromAbove) found.set(place, identity);
		for (const entry of entriesOf(place)) {
			if (entry.name.startsWith(".")) continue;
			const inner = path.join(place, entry.name);
			if (entry.isDirectory()) walk(inner, isRecursive);
			if (entry.isSymbolicLink()) follow(inner);
		}
	};
	const follow = (link) => {
		const real = realPath(link);
		if (real === void 0) return;
		if (isFolder(real)) return walk(real, false);
		const home = path.dirname(real);
		const identity = identityOf(home);
		if (identity !== void 0 && !seen.has(home)) found.set(home, identity);
	};
	for (const entry of entriesOf(folder)) {
		if (!contentParts.has(entry.name)) continue;
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) walk(place, isRecursive);
		if (entry.isSymbolicLink()) follow(place);
	}
	return found;
}
/** A folder that was made anew at the place of another one may have its number, but not the time of its birth as well. */
function identityOf(place) {
	try {
		const { dev, ino, birthtimeMs } = statSync(place);
		return `${dev} ${ino} ${birthtimeMs}`;
	} catch {
		return;
	}
}
function realPath(place) {
	try {
		return realpathSync(place);
	} catch {
		return;
	}
}
function isFolder(place) {
	return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function entriesOf(place) {
	try {
		return readdirSync(place, { withFileTypes: true });
	} catch {
		return [];
	}
}

// src/dev/watch-content.ts
/** How often the content is looked at where changes are not told of, and whether a folder that is gone is back, in milliseconds. */
const pollEvery = 500;
/**
* Watches a content folder, the folders within it, and those that links in it lead to.
*
* It needs to know that something changed and not what, for what changed shows when the content is read. So one watch for each
* folder is enough, where watchers of other kinds keep one for each file, lose files that are saved by renaming, or read each
* folder themselves at each change.
*
* @param folder the content folder's path
*/
function watchContent(folder, { onChange, onPolling, poll, isRecursive = process.platform !== "linux" }) {
	const ownName = path.basename(path.resolve(folder));
	const watched = /* @__PURE__ */ new Map();
	let isPolling = poll;
	let isClosed = false;
	let timer;
	const lookAgain = () => {
		clearTimeout(timer);
		if (!isClosed) timer = setTimeout(onChange, pollEvery);
	};
	const stop = (place) => {
		watched.get(place)?.watcher.close();
		watched.delete(place);
	};
	const startPolling = (error) => {
		if (isPolling || isClosed) return;
		isPolling = true;
		for (const place of watched.keys()) stop(place);
		onPolling?.(reasonOf(error));
		lookAgain();
	};
	const start = (place, identity) => {
		const watcher = watch(place, { recursive: isRecursive }, (_, name) => {
			const part = name?.split(/[\\/]/, 1)[0];
			if (place !== folder || part === void 0 || contentParts.has(part) || part === ownName) onChange();
		});
		watcher.on("error", () => {
			stop(place);
			onChange();
		});
		watched.set(place, {
			identity,
			watcher
		});
	};
	const refresh = () => {
		if (isClosed) return;
		if (isPolling) return lookAgain();
		const wanted = foldersToWatch(folder, { isRecursive });
		for (const [place, { identity }] of watched) if (wanted.get(place) !== identity) stop(place);
		try {
			for (const [place, identity] of wanted) if (!watched.has(place)) start(place, identity);
		} catch (error) {
			if (isCode(error, "ENOENT")) lookAgain();
			else startPolling(error);
		}
		if (wanted.size === 0) lookAgain();
	};
	refresh();
	return {
		refresh,
		close: () => {
			isClosed = true;
			clearTimeout(timer);
			for (const place of watched.keys()) stop(place);
		}
	};
}

// src/dev/dev-session.ts
/** When nothing more has happened for so long, in milliseconds, what happened is looked at: a save is several steps. */
const gather = 5;
/** It is looked at after so many such waits in any case. */
const mostGathering = 20;
/** So long, in milliseconds, is waited for what looks like the middle of something to end. */
const settle = 50;
/** So often is waited at the most. */
const patience = 40;
/** The longest that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;
/**
* Shows a content folder as it would be published, and goes on showing it as it changes. Nothing is written anywhere.
*
* @param folder the folder's path, as a person typed it
* @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
*/
async function startDevSession(folder, options) {
	const { drafts, now, elapsed, poll, onChange, onPolling } = options;
	const read = contentReader(folder, now);
	let noticed;
	let notices = 0;
	let clock;
	let isClosed = false;
	let takeIn = () => void 0;
	const watch = watchContent(folder, {
		poll,
		onPolling,
		onChange: () => {
			noticed ??= elapsed();
			notices++;
			takeIn();
		}
	});
	const show = (reading, last) => {
		const { library, findings } = reading;
		const at = now();
		if (!isPublishable(library)) return {
			preview: last,
			findings,
			now: at
		};
		return {
			preview: previewOf(library, {
				publication: library.publication,
				drafts,
				now: at
			}),
			findings,
			now: at
		};
	};
	let reading = await read();
	let shown = show(reading);
	const server = await startPreviewServer({
		port: options.port,
		shown,
		parsers: await markdownParsers()
	}).catch((error) => {
		watch.close();
		throw error;
	});
	/** An embargo ends, and a story expires, without a touch. */
	const wakeWithTheClock = () => {
		clearTimeout(clock);
		const at = now().getTime();
		const until = validUntil(reading.library.stories, at);
		if (until === void 0) return;
		clock = setTimeout(() => {
			if (now().getTime() >= until) server.show(shown = show(reading, shown.preview));
			wakeWithTheClock();
		}, Math.min(until - at, longest));
		clock.unref();
	};
	const readUntilSure = async () => {
		let next = await read();
		let change = compareReadings(reading, next);
		for (let tries = 0; change.isUnsure && tries < patience; tries++) {
			await delay(settle);
			watch.refresh();
			const again = await read();
			const isQuiet = !compareReadings(next, again).isAny;
			next = again;
			change = compareReadings(reading, next);
			if (isQuiet) break;
		}
		return {
			next,
			change
		};
	};
	takeIn = oneAtATime(async () => {
		const begun = noticed ?? elapsed();
		for (let waits = 0, seen = -1; waits < mostGathering && seen !== notices; waits++) {
			seen = notices;
			await delay(gather);
		}
		if (isClosed) return;
		noticed = void 0;
		watch.refresh();
		const { next, change } = await readUntilSure();
		const before = reading.findings;
		reading = next;
		if (!change.isAny || isClosed) return;
		server.show(shown = show(next, shown.preview));
		wakeWithTheClock();
		onChange({
			files: change.files,
			before,
			findings: next.findings,
			milliseconds: elapsed() - begun
		});
	});
	wakeWithTheClock();
	if (noticed !== void 0) takeIn();
	return {
		url: server.url,
		first: shown,
		close: async () => {
			isClosed = true;
			watch.close();
			clearTimeout(clock);
			await server.close();
		}
	};
}
async function delay(milliseconds) {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// src/cli/describe-change.ts
/** So many files are named; of more it is said how many there are. */
const named = 3;
/**
* Says what was changed and how long it took to show it, and what is found where that is other than before.
*
* @param folder the content folder's path
*/
function describeChange({ files, before, findings, milliseconds }, folder) {
	const names = files.map((file) => path.relative(folder, file).split(path.sep).join("/"));
	const more = names.length > named ? ` and ${names.length - 1} more` : "";
	const line = `${names.slice(0, more === "" ? named : 1).join(", ")}${more}  ${Math.round(milliseconds)} ms\n`;
	const [found, known] = [formatAsText(findings), formatAsText(before)];
	if (found === known) return {
		line,
		complaint: ""
	};
	return found === "" ? {
		line: `${line}Mended.\n`,
		complaint: ""
	} : {
		line,
		complaint: found
	};
}

// src/cli/dev.ts
/** Shows a content folder on this machine as it is written. Where it succeeds, this goes on until the server is closed. */
async function dev(folder, options) {
	const { print, complain } = options;
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		const { findings } = await readLibrary(folder, {
			state: volatileState(),
			since: Infinity
		});
		return {
			exitCode: 1,
			complaint: formatAsText(findings)
		};
	}
	let session;
	try {
		session = await startDevSession(folder, {
			...options,
			onChange: (change) => {
				const { line, complaint } = describeChange(change, folder);
				print(line);
				complain(complaint);
			},
			onPolling: (reason) => complain(pollingNote(reason))
		});
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return {
			exitCode: 1,
			complaint: portTrouble(error, options.port)
		};
	}
	const { preview, findings } = session.first;
	const title = preview?.publication.title;
	return {
		exitCode: 0,
		output: `${title === void 0 ? "The content cannot be shown yet." : `${title} is shown as you write it.`}
${listOfAddresses(session.url)}${preview ? unpublishedNote(preview) : ""}Watching ${folder}. Press Ctrl-C to stop.
`,
		complaint: formatAsText(findings),
		server: session
	};
}
function unpublishedNote({ marks }) {
	return marks.size === 0 ? "" : "Drafts and stories under embargo are shown too, with a mark; --no-drafts leaves them out.\n";
}
function pollingNote(reason) {
	return `This machine does not tell of changes to the content: ${reason}. It is looked at twice a second instead.\n`;
}

export { dev };