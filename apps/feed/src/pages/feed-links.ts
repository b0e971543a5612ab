import { html, inEnglish, type Markup } from "@copydesk/renderer";
import { type Addresses, feedFiles } from "../site/addresses.js";
import { amongEnglish } from "./among-english.js";
import type { Site } from "./layout.js";

/** A feed as a page links it. */
export interface FeedLink {
  /** Its media type. */
  readonly type: string;
  /** The name of its format. */
  readonly format: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Gives the feeds that stand in a folder, one for each format.
 *
 * @param addresses where the parts of the edition stand
 * @param folder a path that is empty or ends in a slash
 * @param title what the feeds are called
 */
export function feedLinks(addresses: Addresses, folder: string, title: string): readonly FeedLink[] {
  const at = (file: string) => addresses.at(folder + file);
  return [
    { type: "application/rss+xml", format: "RSS", title, url: at(feedFiles.rss) },
    { type: "application/atom+xml", format: "Atom", title, url: at(feedFiles.atom) },
    { type: "application/feed+json", format: "JSON Feed", title, url: at(feedFiles.json) },
  ];
}

/**
 * Writes links to the feeds in a folder, named by their formats, for whoever looks at a page. Who hears them is told whose feeds
 * they are too, after what is to be seen: that is how they are called by voice (WCAG 2.2, 2.5.3).
 */
export function linkedFormats({ addresses }: Site, folder: string, title: string): Markup {
  const links = feedLinks(addresses, folder, title).map(
    ({ type, format, url }, index) =>
      html`${index > 0 ? " · " : undefined}<a href="${url}" type="${type}" aria-label="${`${format}: ${title}`}">${format}</a>`,
  );
  return html`<span class="formats" lang="en" dir="ltr">${links}</span>`;
}

/**
 * Writes what a page says of its feeds.
 *
 * @param site who publishes, and where
 * @param folder where the feeds stand: a path that is empty or ends in a slash
 * @param title what they are called
 * @param language the BCP 47 tag of the title: that of the publication if left out
 */
export function subscribe(
  site: Site,
  folder: string,
  title: string,
  language: string = site.publication.language,
): Markup {
  const { publication, addresses } = site;
  const en = (words: string | Markup) => inEnglish(publication.language, words);
  return html`<aside class="subscribe" aria-labelledby="subscribe">
<h2 id="subscribe">${en("Subscribe")}</h2>
<p>${en(html`Follow <b>${amongEnglish(language, title)}</b> in your feed reader:`)} ${linkedFormats(site, folder, title)}</p>
<p><a href="${addresses.at("feeds/index.html")}">${en("All feeds")}</a></p>
</aside>`;
}
