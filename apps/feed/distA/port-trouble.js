import { n as reasonOf, t as isCode } from "./reason.js";
import { N as addressesBelow } from "./feed-document.js";
import { createHash } from "node:crypto";
import { createServer } from "node:http";

// src/server/local-server.ts
/** The names that this machine calls itself by. A request under any other name did not come from here. */
const hosts = [
	"localhost",
	"127.0.0.1",
	"[::1]"
];
/**
* Listens for requests of this machine alone, over IPv4 and, where there is any, IPv6.
*
* @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
*/
async function startLocalServer({ port, handle }) {
	const ipv4 = createServer();
	const listening = await listen(ipv4, port, "127.0.0.1");
	const ipv6 = createServer();
	const servers = [ipv4];
	try {
		await listen(ipv6, listening, "::1");
		servers.push(ipv6);
	} catch (error) {
		if (isCode(error, "EADDRINUSE")) {
			await close(ipv4);
			throw error;
		}
	}
	const addressOf = (host) => `http://${host}:${listening}/`;
	for (const server of servers) server.on("request", (incoming, outgoing) => {
		const asked = incoming.headers.host?.replace(/:\d+$/, "");
		const host = hosts.find((name) => name === asked);
		handle({
			incoming,
			outgoing,
			base: addressOf(host ?? hosts[0]),
			namesThisMachine: host !== void 0
		});
	});
	return {
		url: addressOf(hosts[0]),
		close: async () => {
			await Promise.all(servers.map(close));
		}
	};
}
/** Gives a request as data. */
function requestOf({ method, url, headers }) {
	const plain = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
	return {
		method: method ?? "GET",
		target: url ?? "/",
		headers: Object.fromEntries(plain)
	};
}
/** Sends an answer. */
function send(outgoing, { status, headers, body }) {
	outgoing.writeHead(status, headers);
	outgoing.end(body);
}
async function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			const address = server.address();
			resolve(typeof address === "object" && address ? address.port : port);
		});
	});
}
async function close(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

// src/server/respond.ts
/**
* Gives a function that answers requests for the parts of an edition. Each part is rendered when it is first asked for.
*
* @param edition what is served
* @param publishedAt when the edition was published, for `Last-Modified`. It changes with every edition, as the entity tags
*   do: a reader that knows only dates must not be told that nothing changed.
*/
function respondWith(edition, publishedAt) {
	const root = new URL(edition.baseUrl).pathname;
	const resources = lookUp(edition.resources);
	const rendered = /* @__PURE__ */ new Map();
	const render = (resource) => {
		const known = rendered.get(resource) ?? renderResource(resource);
		rendered.set(resource, known);
		return known;
	};
	return (request) => {
		if (request.method !== "GET" && request.method !== "HEAD") return text(405, "Only GET and HEAD are answered here.\n", { allow: "GET, HEAD" });
		const path = pathBelow(root, request.target);
		if (path === void 0) return notFound(request, resources.get("404.html"), render);
		const isFolder = path === "" || path.endsWith("/");
		const resource = resources.get(isFolder ? `${path}index.html` : path);
		const inFolder = isFolder ? void 0 : resources.get(`${path}/index.html`);
		const location = (resource ?? inFolder)?.location;
		if (location !== void 0) return text(301, "", { location });
		if (resource?.status === 410) return withBody(request, 410, { "content-type": resource.contentType }, render(resource).body);
		if (resource) return answer(request, resource, render(resource), publishedAt);
		if (inFolder) return text(301, "", { location: encodeURI(`${root}${path}/`) });
		return notFound(request, resources.get("404.html"), render);
	};
}
/** Finds resources by their paths, and plans no more of an edition than is needed for that: stories come early. */
function lookUp(resources) {
	const known = /* @__PURE__ */ new Map();
	const rest = resources[Symbol.iterator]();
	return { get: (path) => {
		for (let found = known.get(path);; found = known.get(path)) {
			if (found) return found;
			const next = rest.next();
			if (next.done) return void 0;
			known.set(next.value.path, next.value);
		}
	} };
}
function renderResource(resource) {
	const body = Buffer.from(resource.render());
	return {
		body,
		etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`
	};
}
/** Gives the part of a request's path below the edition's own, or nothing where it is elsewhere or cannot be read. */
function pathBelow(root, target) {
	try {
		const path = decodeURIComponent(target.replace(/[?#].*$/s, ""));
		return path.startsWith(root) ? path.slice(root.length) : void 0;
	} catch {
		return;
	}
}
function answer(request, resource, { body, etag }, publishedAt) {
	const headers = {
		"content-type": contentType(resource, request),
		etag,
		"last-modified": publishedAt.toUTCString(),
		"cache-control": "no-cache",
		vary: "accept",
		"x-content-type-options": "nosniff"
	};
	if (isFresh(request.headers, etag, publishedAt)) {
		const { "content-type": _, ...validators } = headers;
		return {
			status: 304,
			headers: validators
		};
	}
	return withBody(request, 200, headers, body);
}
function withBody(request, status, headers, body) {
	const sent = {
		...headers,
		"content-length": String(body.length)
	};
	return request.method === "HEAD" ? {
		status,
		headers: sent
	} : {
		status,
		headers: sent,
		body
	};
}
/** A browser shows RSS under its own media type as source text, and as styled XML under this one. */
function contentType({ contentType: own }, { headers }) {
	return (headers["accept"]?.includes("text/html") ?? false) && /^application\/(?:rss|atom)\+xml/.test(own) ? "application/xml; charset=utf-8" : own;
}
/** RFC 9110, section 13.2.2: entity tags decide where a request names any, and dates only where it does not. */
function isFresh(headers, etag, publishedAt) {
	const tags = headers["if-none-match"];
	if (tags !== void 0) return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
	return Date.parse(headers["if-modified-since"] ?? "") >= Math.floor(publishedAt.getTime() / 1e3) * 1e3;
}
function notFound(request, page, render) {
	if (!page) return text(404, "There is nothing at this address.\n");
	return withBody(request, 404, { "content-type": page.contentType }, render(page).body);
}
function text(status, message, headers = {}) {
	const body = Buffer.from(message);
	return {
		status,
		headers: {
			"content-type": "text/plain; charset=utf-8",
			"content-length": String(body.length),
			...headers
		},
		body
	};
}

// src/cli/list-of-addresses.ts
/** Lists where an edition that is served can be seen and subscribed to. */
function listOfAddresses(url) {
	const { feeds } = addressesBelow(url);
	return `  Home page  ${url}
  RSS feed   ${feeds.rss}
  Atom feed  ${feeds.atom}
  JSON feed  ${feeds.json}
`;
}

// src/cli/port-trouble.ts
/** Says why a port cannot be listened on, and what to do. */
function portTrouble(error, port) {
	if (isCode(error, "EADDRINUSE")) return `Port ${port} is taken by another program: stop that one, or choose another port with --port ${port + 1} or PORT=${port + 1}.\n`;
	if (isCode(error, "EACCES")) return `Port ${port} may not be listened on: choose one above 1023 with --port 4321.\n`;
	return `Port ${port} cannot be listened on: ${reasonOf(error)}\n`;
}

export { send as a, requestOf as i, listOfAddresses as n, startLocalServer as o, respondWith as r, portTrouble as t };