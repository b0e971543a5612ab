import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";

/** Gives text as a link, or as it is where it leads nowhere. */
export function linked(text: string, url: string | undefined): Markup | string {
  return url === undefined ? text : html`<a href="${url}">${text}</a>`;
}
