import { createHash } from "node:crypto";
import { pageOfData } from "../edition/plan-moved.js";
import type { Edition, Resource } from "../edition/resource.js";
import { parseHttpDate } from "./http-date.js";
import { finderOf, type ResourceFinder } from "./resource-finder.js";

/** What an HTTP request asks for; header names are in lower case. */
export interface Request {
  readonly method: string;
  /** The request target: a path, perhaps with a query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What is sent back. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * Every answer is asked for anew each time. A browser would keep those that it may keep for ever, as 301 and 410, and the next
 * edition at this address, or the next publication, may have something else there.
 */
const askedAnew = { "cache-control": "no-cache" } as const;

/**
 * Gives a function that answers requests for the parts of an edition. Each part is rendered when it is first asked for.
 *
 * @param edition what is served
 * @param publishedAt when the edition was published, for `Last-Modified`. It changes with every edition, as the entity tags
 *   do: a reader that knows only dates must not be told that nothing changed.
 */
export function respondWith(edition: Edition, publishedAt: Date): (request: Request) => Response {
  const root = new URL(edition.baseUrl).pathname;
  const resources = finderOf(edition.resources);
  const rendered = new Map<Resource, Rendered>();
  const render = (resource: Resource): Rendered => {
    const known = rendered.get(resource) ?? renderResource(resource);
    rendered.set(resource, known);
    return known;
  };
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return text(405, "Only GET and HEAD are answered here.\n", { allow: "GET, HEAD" });
    }
    const path = pathBelow(root, request.target);
    if (path === undefined) return notFound(request, resources.get("404.html"), render);
    const isFolder = path === "" || path.endsWith("/");
    const resource = resources.get(isFolder ? `${path}index.html` : path);
    const inFolder = isFolder ? undefined : resources.get(`${path}/index.html`);
    const location =
      (resource ?? inFolder)?.location ?? (resource ? undefined : dataMovedTo(path, resources));
    if (location !== undefined) return movedTo(location, request);
    if (resource?.status === 410)
      return withBody(request, 410, { "content-type": resource.contentType }, render(resource).body);
    if (resource) return answer(request, resource, render(resource), publishedAt);
    if (inFolder) return movedTo(encodeURI(`${root}${path}/`), request);
    return notFound(request, resources.get("404.html"), render);
  };
}

/** Says where something stands, and leaves on the way what stood behind a question mark: who counts readers wants it there too. */
function movedTo(location: string, { target }: Request): Response {
  const [query = ""] = /\?[^#]*/.exec(target) ?? [];
  return text(301, "", { location: `${location}${query}` });
}

/** Gives where the data of a story stand that has moved. Nothing stands at their former address. */
function dataMovedTo(path: string, resources: ResourceFinder): string | undefined {
  const data = pageOfData(path);
  return data && resources.get(data.page)?.location?.replace(/\/$/, data.form);
}

interface Rendered {
  readonly body: Buffer;
  readonly etag: string;
}

function renderResource(resource: Resource): Rendered {
  const body = Buffer.from(resource.render());
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
}

/** Gives the part of a request's path below the edition's own, or nothing where it is elsewhere or cannot be read. */
function pathBelow(root: string, target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ""));
    return path.startsWith(root) ? path.slice(root.length) : undefined;
  } catch {
    return undefined;
  }
}

function answer(request: Request, resource: Resource, { body, etag }: Rendered, publishedAt: Date): Response {
  // Both validators go into a 304 too: a reader that is sent only one forgets the other.
  const headers = {
    "content-type": contentType(resource, request),
    etag,
    "last-modified": publishedAt.toUTCString(),
    ...askedAnew,
    vary: "accept",
    "x-content-type-options": "nosniff",
  };
  if (isFresh(request.headers, etag, publishedAt)) {
    const { "content-type": _, ...validators } = headers;
    return { status: 304, headers: validators };
  }
  return withBody(request, 200, headers, body);
}

function withBody(request: Request, status: number, headers: Response["headers"], body: Buffer): Response {
  const sent = { ...askedAnew, ...headers, "content-length": String(body.length) };
  return request.method === "HEAD" ? { status, headers: sent } : { status, headers: sent, body };
}

/** A browser shows RSS under its own media type as source text, and as styled XML under this one. */
function contentType({ contentType: own }: Resource, { headers }: Request): string {
  const isBrowser = headers["accept"]?.includes("text/html") ?? false;
  return isBrowser && /^application\/(?:rss|atom)\+xml/.test(own) ? "application/xml; charset=utf-8" : own;
}

/** RFC 9110, section 13.2.2: entity tags decide where a request names any, and dates only where it does not. */
function isFresh(headers: Request["headers"], etag: string, publishedAt: Date): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
  }
  const since = parseHttpDate(headers["if-modified-since"] ?? "");
  return since >= Math.floor(publishedAt.getTime() / 1000) * 1000;
}

function notFound(
  request: Request,
  page: Resource | undefined,
  render: (resource: Resource) => Rendered,
): Response {
  if (!page) return text(404, "There is nothing at this address.\n");
  return withBody(request, 404, { "content-type": page.contentType }, render(page).body);
}

function text(status: number, message: string, headers: Response["headers"] = {}): Response {
  const body = Buffer.from(message);
  const own = { "content-type": "text/plain; charset=utf-8", "content-length": String(body.length) };
  return { status, headers: { ...own, ...askedAnew, ...headers }, body };
}
