import { renderOpml, renderSitemap } from "@copydesk/renderer";
import { contentTypes } from "./content-types.js";
import { digestOf } from "./digest.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** Plans what tells programs of the rest: the sitemap, the list of feeds, and robots.txt. */
export function* planDirectories({ site, published }: Planning): Generator<Resource> {
  const { publication, addresses } = site;
  const pages = [
    { url: addresses.home },
    ...published.map(({ slug, datePublished, dateModified }) => ({
      url: addresses.story(slug),
      modified: dateModified ?? datePublished,
    })),
  ];
  yield {
    path: "sitemap.xml",
    contentType: contentTypes.xml,
    digest: digestOf(pages.flatMap((page) => Object.values(page))),
    render: () =>
      renderSitemap(pages, { url: addresses.at("sitemap.xml"), partUrl: () => addresses.home })[0]?.xml ?? "",
  };
  const feed = {
    title: publication.title,
    homeUrl: addresses.home,
    description: publication.description,
    language: publication.language,
  };
  yield {
    path: "feeds.opml",
    contentType: contentTypes.opml,
    digest: "",
    render: () => renderOpml({ title: publication.title, feeds: [{ ...feed, url: addresses.feeds.rss }] }),
  };
  yield {
    path: "robots.txt",
    contentType: contentTypes.text,
    digest: "",
    render: () => `User-agent: *\nAllow: /\n\nSitemap: ${addresses.at("sitemap.xml")}\n`,
  };
}
