import { direction, html, inEnglish, type Markup, timeElement } from "@copydesk/renderer";
import type { StoryRecord } from "../records/story-record.js";
import { layout, type Site } from "./layout.js";

/**
 * Writes the page that stands in the place of a withdrawn story: that it was withdrawn, when and why. What the story said,
 * its headline too, is not repeated.
 *
 * @param site who publishes, and where
 * @param story the withdrawn story
 */
export function withdrawnPage(site: Site, { language, withdrawal }: StoryRecord): string {
  const { publication, addresses } = site;
  const en = (words: string | Markup) => inEnglish(publication.language, words);
  const on = withdrawal && html` on ${timeElement(withdrawal.date, "en")}`;
  const reason =
    withdrawal && html`<p lang="${language}" dir="${direction(language)}">${withdrawal.reason}</p>\n`;
  return layout(site, {
    title: "This story was withdrawn",
    description: "The story that was here has been withdrawn.",
    head: html`<meta name="robots" content="noindex">\n`,
    main: html`<h1>${en("This story was withdrawn")}</h1>
<p>${en(html`It was withdrawn${on}.`)}</p>
${reason}<p>${en(html`The newest stories are on <a href="${addresses.home}">the home page</a>.`)}</p>`,
  });
}
