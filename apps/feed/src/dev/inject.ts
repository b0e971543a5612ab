import { html, type Markup } from "@copydesk/renderer";

/** What {@link inject} puts into a page. */
export interface Injection {
  /** The address of the script that keeps the page up to date. */
  readonly script: string;
  /** The address of the stylesheet of what is put in. */
  readonly style: string;
  /** What tells this text of the page from others. */
  readonly digest: string;
  /** Whether the page itself shows what was found. */
  readonly showsFindings: boolean;
  /** What is to be said above the page, such as that it is of a draft. */
  readonly mark?: string | undefined;
}

/**
 * Puts what a page needs while it is worked on into it: a script and a stylesheet of the same origin, which a content security
 * policy of `'self'` allows, and a mark that needs no script.
 *
 * @param page the page's HTML
 */
export function inject(page: string, { script, style, digest, showsFindings, mark }: Injection): string {
  const head = html`<link rel="stylesheet" href="${style}">
<script type="module" src="${script}" data-copydesk="${digest}" data-style="${style}" data-shows-findings="${String(showsFindings)}"></script>
`;
  const marked =
    mark === undefined ? undefined : html`<aside class="copydesk-mark" lang="en" dir="ltr">${mark}</aside>\n`;
  return putAfter(/<body[^>]*>\n?/, putBefore("</head>", page, head), marked);
}

function putBefore(tag: string, page: string, markup: Markup): string {
  const at = page.indexOf(tag);
  return at < 0 ? `${String(markup)}${page}` : `${page.slice(0, at)}${String(markup)}${page.slice(at)}`;
}

function putAfter(tag: RegExp, page: string, markup: Markup | undefined): string {
  // A function, for a text with “$&” in it would be taken for an instruction.
  return markup ? page.replace(tag, (found) => `${found}${String(markup)}`) : page;
}
