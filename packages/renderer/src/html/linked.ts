import { linkAddress } from "../address/address.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";

/**
 * Gives text as a link with an absolute address, or as it is where it leads nowhere, or where no browser must be sent.
 *
 * @param text what the link says
 * @param url where it leads
 * @param page the absolute address of the page that it stands on
 */
export function linked(text: string, url: string | undefined, page: string): Markup | string {
  const address = url === undefined ? undefined : linkAddress(url, page);
  return address === undefined ? text : html`<a href="${address}">${text}</a>`;
}
