import { attributes, html, type Markup } from "@copydesk/renderer";
import type { Site } from "./layout.js";

/** A page before or after another one. */
export interface PageBeside {
  readonly path: string;
  /** What the link to it says. */
  readonly words: Markup | string;
  /** How it is related to the page, where both are of one list. */
  readonly rel?: "prev" | "next";
}

/**
 * Writes the way to the pages before and after a page; nothing where there are none.
 *
 * @param site who publishes, and where
 * @param label what the links lead to, for those who hear the page: “Pages”
 * @param newer the page that comes first
 * @param older the page that comes after it
 */
export function besideLinks(
  { addresses }: Site,
  label: string,
  newer: PageBeside | undefined,
  older: PageBeside | undefined,
): Markup | undefined {
  if (!newer && !older) return undefined;
  const link = (side: string, page: PageBeside | undefined) =>
    page &&
    html`<li class="${side}"><a ${attributes({ href: addresses.at(page.path), rel: page.rel })}>${page.words}</a></li>`;
  return html`<nav class="pager" aria-label="${label}">
<ul>${link("newer", newer)}${link("older", older)}</ul>
</nav>`;
}
