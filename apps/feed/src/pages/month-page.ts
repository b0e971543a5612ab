import { html, inEnglish, readableDate } from "@copydesk/renderer";
import { monthFolder } from "../site/channel.js";
import type { ListPage } from "./list-page.js";
import { besideLinks } from "./beside.js";
import { layout, type Site } from "./layout.js";
import { pager, pagerHead, pageTitle, storyList } from "./story-list.js";

/** A month in which stories were published, and those before and after it. Each is a date such as `2019-11`. */
export interface Month {
  readonly month: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Writes a page of the stories of a month.
 *
 * @param site who publishes, and where
 * @param month which month, and which ones are beside it
 * @param page which of its stories it shows
 */
export function monthPage(site: Site, { month, before, after }: Month, page: ListPage): string {
  const { publication, addresses } = site;
  const { language } = publication;
  const title = readableDate(month, language);
  const linked = (other: string | undefined) =>
    other === undefined
      ? undefined
      : { path: `${monthFolder(other)}index.html`, words: readableDate(other, language) };
  return layout(site, {
    title: pageTitle(title, page),
    path: page.path,
    head: pagerHead(site, page),
    main: html`<header class="channel">
<p class="section"><a href="${addresses.at("archive/index.html")}">${inEnglish(language, "Archive")}</a></p>
<h1>${pageTitle(title, page)}</h1>
</header>
${storyList(page.stories)}
${pager(site, page)}
${besideLinks(site, "Months", linked(after), linked(before))}`,
  });
}
