import { countOf } from "../check-formats/count.js";
import { findingAsJson } from "../check-formats/json.js";
import type { ContentFinding } from "../content/content-finding.js";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { planLibrary } from "../edition/plan-library.js";
import {
  type Exchange,
  requestOf,
  type RunningServer,
  send,
  startLocalServer,
} from "../server/local-server.js";
import { type Request, type Response, respondWith } from "../server/respond.js";
import { devAssets, devRoot, eventsPath } from "./dev-assets.js";
import { eventStream } from "./event-stream.js";
import { respondWithFindings } from "./findings-page.js";
import { isFromElsewhere } from "./from-elsewhere.js";
import { htmlMemory } from "./html-memory.js";
import { mostUrgent } from "./most-urgent.js";
import type { Preview } from "./preview.js";
import { type PreviewResponse, previewResponder } from "./preview-response.js";

/** What is shown at one time. */
export interface Shown {
  /** The last content that held together; nothing where none has yet. */
  readonly preview?: Preview | undefined;
  /** What is wrong with the content as it is now. */
  readonly findings: readonly ContentFinding[];
  /** The moment as of which the content is shown. */
  readonly now: Date;
}

/** A server whose pages keep up with what is shown. */
export interface PreviewServer extends RunningServer {
  readonly show: (shown: Shown) => void;
}

/** What {@link startPreviewServer} is told. */
export interface PreviewServerOptions {
  /** The port to listen on; 0 takes any that is free. */
  readonly port: number;
  /** What is shown at first. */
  readonly shown: Shown;
  readonly parsers: MarkdownParsers;
}

type Responder = (request: Request) => PreviewResponse;

/**
 * Serves what is shown to this machine alone. Pages that are open are told when something else is shown.
 *
 * @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
 */
export async function startPreviewServer(options: PreviewServerOptions): Promise<PreviewServer> {
  let { shown } = options;
  const assets = devAssets();
  const events = eventStream();
  const responders = new Map<string, Responder>();
  const memories = new Map<string, ReturnType<typeof htmlMemory>>();

  const responderAt = (base: string): Responder => {
    const known = responders.get(base) ?? makeResponder(base);
    responders.set(base, known);
    return known;
  };
  const makeResponder = (base: string): Responder => {
    const { preview, findings, now } = shown;
    const shared = { assets, marks: preview?.marks ?? new Map(), showsFindings: !preview };
    if (!preview) return previewResponder({ ...shared, respond: respondWithFindings(findings) });
    const memory = memories.get(base) ?? htmlMemory();
    memories.set(base, memory);
    const { library, publication } = preview;
    const told = { publication, baseUrl: base, now, state: memory(library), parsers: options.parsers };
    return previewResponder({ ...shared, respond: respondWith(planLibrary(library, told), now) });
  };
  const stateOfContent = () => ({
    errors: countOf(shown.findings, "error"),
    warnings: countOf(shown.findings, "warning"),
    findings: mostUrgent(shown.findings).map(findingAsJson),
  });
  const stateOf = (base: string, page: string): string => {
    const request = { method: "GET", target: page, headers: { accept: "text/html" } };
    const { digest } = responderAt(base)(request);
    return JSON.stringify({ digest, ...stateOfContent() });
  };
  const handle = ({ incoming, outgoing, base, namesThisMachine }: Exchange): void => {
    const request = requestOf(incoming);
    if (!namesThisMachine) return send(outgoing, misdirected);
    if (isFromElsewhere(request.headers)) return send(outgoing, forOtherPage);
    const [path = "", query] = request.target.split("?", 2);
    if (path === eventsPath) {
      const page = new URLSearchParams(query).get("page") ?? "/";
      return events.add(outgoing, () => stateOf(base, page));
    }
    if (!path.startsWith(devRoot)) return send(outgoing, responderAt(base)(request).response);
    const asset = [assets.script, assets.style].find(({ url }) => url === path);
    send(outgoing, asset?.response ?? nothingHere);
  };
  const server = await startLocalServer({ port: options.port, handle });
  return {
    ...server,
    show: (next) => {
      // While the content is broken the last edition stays, with all that was rendered of it.
      if (!next.preview || next.preview !== shown.preview) responders.clear();
      shown = next;
      events.tell();
    },
  };
}

/** Drafts are nobody else's business: a page from elsewhere could lead a name of its own to this machine, and read them. */
const misdirected = plainText(421, "This is a preview for this machine: open it as http://localhost.\n");

const forOtherPage = plainText(403, "This is a preview for this machine, and no part of other pages.\n");

const nothingHere = plainText(404, "There is nothing at this address.\n");

function plainText(status: number, text: string): Response {
  const body = Buffer.from(text);
  const headers = { "content-type": "text/plain; charset=utf-8", "content-length": String(body.length) };
  return { status, headers: { ...headers, "cache-control": "no-store" }, body };
}
