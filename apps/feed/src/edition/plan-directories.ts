import type { Article } from "@copydesk/article-schema";
import { renderOpml, renderSitemap } from "@copydesk/renderer";
import type { Site } from "../pages/layout.js";
import { pathBelow } from "./addresses.js";
import type { Resource } from "./resource.js";

const xml = "application/xml; charset=utf-8";

/** Plans what tells programs of the rest: the sitemap, the list of feeds, and robots.txt. */
export function planDirectories(
  { publication, addresses }: Site,
  articles: readonly Article[],
): readonly Resource[] {
  const pages = [
    { url: addresses.home },
    ...articles.map(({ slug, datePublished, dateModified }) => ({
      url: addresses.story(slug),
      modified: dateModified ?? datePublished,
    })),
  ];
  const sitemap = renderSitemap(pages, { url: addresses.sitemap, partUrl: addresses.sitemapPart });
  const feed = {
    title: publication.title,
    homeUrl: addresses.home,
    description: publication.description,
    language: publication.language,
  };
  return [
    ...sitemap.map((document) => ({
      path: pathBelow(addresses, document.url),
      contentType: xml,
      render: () => document.xml,
    })),
    {
      path: pathBelow(addresses, addresses.opml),
      contentType: "text/x-opml; charset=utf-8",
      render: () => renderOpml({ title: publication.title, feeds: [{ ...feed, url: addresses.feeds.rss }] }),
    },
    {
      path: "robots.txt",
      contentType: "text/plain; charset=utf-8",
      render: () => `User-agent: *\nAllow: /\n\nSitemap: ${addresses.sitemap}\n`,
    },
  ];
}
