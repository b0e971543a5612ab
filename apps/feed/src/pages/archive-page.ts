import { html, inEnglish, readableDate } from "@copydesk/renderer";
import { monthFolder } from "../site/channel.js";
import { layout, type Site } from "./layout.js";

/**
 * Writes the list of months in which stories were published, of one year or of all.
 *
 * @param site who publishes, and where
 * @param path where the page stands
 * @param years the years, each with its months, as dates such as `2019-11`
 */
export function archivePage(site: Site, path: string, years: ReadonlyMap<string, readonly string[]>): string {
  const { publication, addresses } = site;
  const { language } = publication;
  const en = (words: string) => inEnglish(language, words);
  const isWhole = path === "archive/index.html";
  const [only] = years.keys();
  const title = isWhole || only === undefined ? "Archive" : readableDate(only, language);
  const months = (dates: readonly string[]) => html`<ul class="months">${dates.map(
    (date) =>
      html`<li><a href="${addresses.at(`${monthFolder(date)}index.html`)}">${readableDate(date, language)}</a></li>`,
  )}</ul>
`;
  const lists = Array.from(years, ([year, dates]) =>
    isWhole
      ? html`<h2><a href="${addresses.at(`archive/${year}/index.html`)}">${readableDate(year, language)}</a></h2>
${months(dates)}`
      : months(dates),
  );
  return layout(site, {
    title,
    path,
    main: html`<header class="channel">
${isWhole ? undefined : html`<p class="section"><a href="${addresses.at("archive/index.html")}">${en("Archive")}</a></p>\n`}<h1>${isWhole ? en(title) : title}</h1>
</header>
${lists.length > 0 ? lists : html`<p>${en("No story has been published yet.")}</p>`}`,
  });
}
