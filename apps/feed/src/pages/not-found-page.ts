import { html, inEnglish, type Markup } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";

/** Writes the page that stands where nothing else does. */
export function notFoundPage(site: Site): string {
  const { publication, addresses } = site;
  const en = (words: string | Markup) => inEnglish(publication.language, words);
  return layout(site, {
    title: "Not found",
    description: "There is no page at this address.",
    head: html`<meta name="robots" content="noindex">\n`,
    main: html`<h1>${en("There is no page at this address")}</h1>
<p>${en(html`It may have been mistyped. The newest stories are on <a href="${addresses.home}">the home page</a>, and all of them in <a href="${addresses.at("archive/index.html")}">the archive</a>.`)}</p>`,
  });
}
