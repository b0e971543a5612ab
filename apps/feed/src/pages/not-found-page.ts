import { html } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";

/** Writes the page that stands where nothing else does. */
export function notFoundPage(site: Site): string {
  return layout(site, {
    title: "Not found",
    description: "There is no page at this address.",
    main: html`<h1>There is no page at this address</h1>
<p>It may have been mistyped. All stories are on <a href="${site.addresses.home}">the home page</a>.</p>`,
  });
}
