import { direction, html, readableDate } from "@copydesk/renderer";
import type { StoryRecord } from "../edition/story-record.js";
import { layout, type Site } from "./layout.js";

/**
 * Writes the page that stands in the place of a withdrawn story: that it was withdrawn, when and why. What the story said,
 * its headline too, is not repeated.
 *
 * @param site who publishes, and where
 * @param story the withdrawn story
 */
export function withdrawnPage(site: Site, { language, withdrawal }: StoryRecord): string {
  const on =
    withdrawal && html` on <time datetime="${withdrawal.date}">${readableDate(withdrawal.date, "en")}</time>`;
  const reason =
    withdrawal && html`<p lang="${language}" dir="${direction(language)}">${withdrawal.reason}</p>\n`;
  return layout(site, {
    title: "This story was withdrawn",
    description: "The story that was here has been withdrawn.",
    head: html`<meta name="robots" content="noindex">\n`,
    main: html`<h1>This story was withdrawn</h1>
<p>It was withdrawn${on}.</p>
${reason}<p>All stories are on <a href="${site.addresses.home}">the home page</a>.</p>`,
  });
}
