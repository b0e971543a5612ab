import { html, inEnglish, type Markup } from "@copydesk/renderer";
import { layout, type Site } from "./layout.js";

/**
 * Writes the page that stands at the former address of a story, for servers that cannot be told of the redirect.
 *
 * @param site who publishes, and where
 * @param url the absolute address of the story's page now
 */
export function movedPage(site: Site, url: string): string {
  const en = (words: string | Markup) => inEnglish(site.publication.language, words);
  return layout(site, {
    title: "This story has moved",
    description: "The story that was here is at another address.",
    head: html`<link rel="canonical" href="${url}">\n<meta http-equiv="refresh" content="0; url=${url}">\n`,
    main: html`<h1>${en("This story has moved")}</h1>
<p>${en(html`It is at <a href="${url}">${url}</a>.`)}</p>`,
  });
}
