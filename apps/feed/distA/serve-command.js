import { t as planLibrary } from "./plan-library.js";
import { t as formatAsText } from "./text.js";
import { a as send, i as requestOf, n as listOfAddresses, o as startLocalServer, r as respondWith, t as portTrouble } from "./port-trouble.js";
import { n as loadLibrary, t as isPublishable } from "./load-library.js";

// src/server/serve.ts
/**
* Serves an edition to this machine alone. Every address in it is the one that was asked for: a feed that was fetched from
* 127.0.0.1 says that it is from there.
*
* @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
*/
async function serve({ editionAt, port, publishedAt }) {
	const responders = /* @__PURE__ */ new Map();
	return startLocalServer({
		port,
		handle: ({ incoming, outgoing, base }) => {
			const respond = responders.get(base) ?? respondWith(editionAt(base), publishedAt);
			responders.set(base, respond);
			send(outgoing, respond(requestOf(incoming)));
		}
	});
}

// src/cli/serve-command.ts
/** Publishes a content folder to this machine. Where it succeeds, the server runs until it is closed. */
async function startServing(folder, { port, now }) {
	const library = await loadLibrary(folder);
	const report = formatAsText(library.findings);
	if (!isPublishable(library)) return {
		exitCode: 1,
		complaint: report
	};
	const { publication } = library;
	try {
		const editionAt = (baseUrl) => planLibrary(library, {
			publication,
			baseUrl,
			now
		});
		const server = await serve({
			editionAt,
			port,
			publishedAt: now
		});
		return {
			exitCode: 0,
			output: `${publication.title} is published on this machine.
${listOfAddresses(server.url)}Press Ctrl-C to stop.
`,
			complaint: report,
			server
		};
	} catch (error) {
		return {
			exitCode: 1,
			complaint: portTrouble(error, port)
		};
	}
}

export { startServing };