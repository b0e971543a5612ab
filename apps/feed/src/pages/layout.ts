import type { Publication } from "@copydesk/article-schema";
import { direction, html, inEnglish, type Markup } from "@copydesk/renderer";
import type { Addresses } from "../site/addresses.js";
import { feedLinks } from "./feed-links.js";

/** What every page of an edition is given. */
export interface Site {
  readonly publication: Publication;
  readonly addresses: Addresses;
}

/** What is different from page to page. */
export interface Page {
  readonly title: string;
  /** What the page is about, in a sentence, where `head` does not say it. A page with a path is about its title if this is left out. */
  readonly description?: string | undefined;
  /** The page's own path, where `head` does not say its address; a page that stands for any address has none. */
  readonly path?: string;
  readonly language?: string;
  /** The feeds that the page is about, where these are not the publication's: their folder, and their name. */
  readonly feeds?: { readonly folder: string; readonly title: string };
  /** Further elements of the head. */
  readonly head?: Markup | readonly (Markup | undefined)[] | undefined;
  readonly main: Markup;
}

/** Writes a whole page: the head with the feeds that can be subscribed to, the masthead, and the page's own part. */
export function layout({ publication, addresses }: Site, page: Page): string {
  const language = page.language ?? publication.language;
  const title = page.title === publication.title ? page.title : `${page.title} – ${publication.title}`;
  const feeds = [
    ...(page.feeds ? feedLinks(addresses, page.feeds.folder, page.feeds.title) : []),
    ...feedLinks(addresses, "", publication.title),
  ];
  const own = { lang: publication.language, dir: direction(publication.language) };
  const about = page.description ?? (page.path && `${title}: ${publication.description}`);
  const description = about && html`<meta name="description" content="${about}">\n`;
  const canonical =
    page.path === undefined ? undefined : html`<link rel="canonical" href="${addresses.at(page.path)}">\n`;
  const places = [
    { name: "Topics", path: "entities/index.html" },
    { name: "Archive", path: "archive/index.html" },
    { name: "Subscribe", path: "feeds/index.html" },
  ];
  return String(html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description}${canonical}${feeds.map((feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title} (${feed.format})" href="${feed.url}">\n`)}<link rel="stylesheet" href="${addresses.stylesheet}">
${page.head}</head>
<body>
<a class="skip" href="#main">${inEnglish(language, "Skip to the content")}</a>
<header class="masthead">
<p class="title" lang="${own.lang}" dir="${own.dir}"><a href="${addresses.home}">${publication.title}</a></p>
<nav aria-label="Publication">
<ul>${places.map(({ name, path }) => html`<li><a href="${addresses.at(path)}">${inEnglish(language, name)}</a></li>`)}</ul>
</nav>
</header>
<main id="main">
${page.main}
</main>
<footer class="colophon" lang="${own.lang}" dir="${own.dir}">
<p>${publication.title}: ${publication.description}</p>
${publication.rights?.notice && html`<p>${publication.rights.notice}</p>\n`}</footer>
</body>
</html>
`);
}
