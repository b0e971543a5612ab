import { createHash } from "node:crypto";
import type { Request, Response } from "../server/respond.js";
import type { devAssets } from "./dev-assets.js";
import { inject } from "./inject.js";
import type { Mark } from "./preview.js";

/** A page as it is shown to those who write it. */
export interface PreviewResponse {
  readonly response: Response;
  /** What tells this answer from others: where it is the same, a page that is open need not be loaded again. */
  readonly digest: string;
}

/** What {@link previewResponder} is told. */
export interface PreviewResponderOptions {
  /** Answers as a published edition does. */
  readonly respond: (request: Request) => Response;
  /** What is to be said of stories that readers do not see yet, by their slugs. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Whether `respond` answers with what was found. */
  readonly showsFindings: boolean;
  readonly assets: ReturnType<typeof devAssets>;
}

/**
 * Gives a function that answers requests as a published edition does, with two differences: no answer may be kept, and none is
 * left out because an earlier one is held to be fresh; and each page brings what keeps it up to date.
 */
export function previewResponder({
  respond,
  marks,
  showsFindings,
  assets: { script, style },
}: PreviewResponderOptions): (request: Request) => PreviewResponse {
  const summary = summaryOf(marks);
  return (request) => {
    const { accept } = request.headers;
    const method = request.method === "HEAD" ? "GET" : request.method;
    const answer = respond({ method, target: request.target, headers: { accept } });
    const { etag: _, "last-modified": __, ...headers } = answer.headers;
    const isPage = answer.body !== undefined && /^text\/html\b/.test(headers["content-type"] ?? "");
    const mark = isPage && !showsFindings ? (marks.get(slugIn(request.target))?.text ?? summary) : undefined;
    const digest = createHash("sha256")
      .update(`${answer.status} ${headers["location"] ?? ""} ${mark ?? ""}\n`)
      .update(answer.body ?? "")
      .digest("base64url")
      .slice(0, 27);
    const own = { script: script.url, style: style.url, digest, showsFindings, mark };
    const body = isPage ? Buffer.from(inject(answer.body.toString(), own)) : answer.body;
    const sent = {
      ...headers,
      "cache-control": "no-store",
      ...(body && { "content-length": String(body.length) }),
    };
    const response = { status: answer.status, headers: sent };
    return { response: body && request.method !== "HEAD" ? { ...response, body } : response, digest };
  };
}

/** Gives the slug of the story whose page an address is, or an empty text. */
function slugIn(target: string): string {
  const path = target.replace(/[?#].*$/s, "");
  return /^\/stories\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1] ?? "";
}

/** Says on lists and everywhere else that not all of what is shown is published. */
function summaryOf(marks: ReadonlyMap<string, Mark>): string | undefined {
  const numberOf = (kind: Mark["kind"]) => [...marks.values()].filter((mark) => mark.kind === kind).length;
  const [drafts, embargoed] = [numberOf("draft"), numberOf("embargo")];
  const parts = [
    ...(drafts > 0 ? [drafts === 1 ? "1 draft" : `${drafts} drafts`] : []),
    ...(embargoed > 0 ? [`${embargoed} under embargo`] : []),
  ];
  return parts.length > 0 ? `Shown here, and not to readers yet: ${parts.join(", ")}.` : undefined;
}
