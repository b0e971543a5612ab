import { html } from "@copydesk/renderer";
import { summaryOf } from "../check-formats/count.js";
import { formatAsText } from "../check-formats/text.js";
import type { ContentFinding } from "../content/content-finding.js";
import { mostUrgent } from "./most-urgent.js";
import type { Request, Response } from "../server/respond.js";

/**
 * Answers any request while there is no edition to show: with a page for browsers, and with text for others.
 *
 * @param findings what keeps the content from being shown
 */
export function respondWithFindings(findings: readonly ContentFinding[]): (request: Request) => Response {
  return ({ headers: { accept = "" } }) =>
    accept.includes("text/html")
      ? unavailable("text/html; charset=utf-8", findingsPage(findings))
      : unavailable("text/plain; charset=utf-8", formatAsText(findings));
}

function unavailable(contentType: string, text: string): Response {
  const body = Buffer.from(text);
  return {
    status: 503,
    headers: { "content-type": contentType, "content-length": String(body.length) },
    body,
  };
}

function findingsPage(findings: readonly ContentFinding[]): string {
  const summary = summaryOf(findings);
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
<main>
<div role="alert">
<h1>${summary}</h1>
<p>There is nothing to show before this is mended. Then the page comes by itself.</p>
<ol>${listed.map(
    ({ file, place, code, message, hint }) => html`
<li><p><code>${file}:${place.line}:${place.column}</code> <b>${code}</b></p>
<p>${message}</p>
<p>${hint}</p></li>`,
  )}
</ol>
${rest > 0 ? html`<p>The terminal lists ${rest} more.</p>\n` : undefined}</div>
</main>
</body>
</html>
`);
}
