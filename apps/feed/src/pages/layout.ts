import type { Publication } from "@copydesk/article-schema";
import { direction, html, type Markup } from "@copydesk/renderer";
import type { Addresses } from "../edition/addresses.js";

/** What every page of an edition is given. */
export interface Site {
  readonly publication: Publication;
  readonly addresses: Addresses;
}

/** What is different from page to page. */
export interface Page {
  readonly title: string;
  /** What the page is about, in a sentence, where `head` does not say it. */
  readonly description?: string;
  /** The page's own absolute address, where `head` does not say it; a page that stands for any address has none. */
  readonly url?: string;
  readonly language?: string;
  /** Further elements of the head. */
  readonly head?: Markup;
  readonly main: Markup;
}

/** Writes a whole page: the head with the feeds that can be subscribed to, the masthead, and the page's own part. */
export function layout({ publication, addresses }: Site, page: Page): string {
  const language = page.language ?? publication.language;
  const title = page.title === publication.title ? page.title : `${page.title} – ${publication.title}`;
  const feeds = [
    { type: "application/rss+xml", name: "RSS", url: addresses.feeds.rss },
    { type: "application/atom+xml", name: "Atom", url: addresses.feeds.atom },
    { type: "application/feed+json", name: "JSON Feed", url: addresses.feeds.json },
  ];
  const description = page.description && html`<meta name="description" content="${page.description}">\n`;
  const canonical = page.url && html`<link rel="canonical" href="${page.url}">\n`;
  return String(html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description}${canonical}${feeds.map(({ type, name, url }) => html`<link rel="alternate" type="${type}" title="${publication.title} (${name})" href="${url}">\n`)}<link rel="stylesheet" href="${addresses.stylesheet}">
${page.head}</head>
<body>
<a class="skip" href="#main">Skip to the story</a>
<header class="masthead">
<p class="title"><a href="${addresses.home}">${publication.title}</a></p>
<nav aria-label="Feeds">${feeds.map(({ type, name, url }) => html`<a href="${url}" type="${type}">${name}</a> `)}</nav>
</header>
<main id="main">
${page.main}
</main>
<footer class="colophon">
<p>${publication.title}: ${publication.description}</p>
${publication.rights?.notice && html`<p>${publication.rights.notice}</p>\n`}</footer>
</body>
</html>
`);
}
