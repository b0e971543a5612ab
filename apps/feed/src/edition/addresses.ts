/** The formats that feeds come in. */
export type FeedFormat = "rss" | "atom" | "json";

/** Where the parts of an edition stand. All addresses are absolute. */
export interface Addresses {
  readonly home: string;
  /** The feed of all stories, in each format. */
  readonly feeds: Readonly<Record<FeedFormat, string>>;
  /** A document of the archived feed, counted from 1, the oldest first. */
  readonly archive: (format: FeedFormat, number: number) => string;
  readonly stylesheet: string;
  readonly feedStylesheet: string;
  readonly opml: string;
  readonly sitemap: string;
  readonly sitemapPart: (part: number) => string;
  readonly story: (slug: string) => string;
  readonly storyData: (slug: string) => string;
  readonly storyMarkdown: (slug: string) => string;
}

/**
 * Gives the addresses of an edition's parts.
 *
 * @param baseUrl the absolute address that the edition is published under; a missing slash at its end is added
 */
export function addressesBelow(baseUrl: string): Addresses {
  const home = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  const below = (path: string) => new URL(path, home).href;
  return {
    home: below(""),
    feeds: { rss: below("feed.xml"), atom: below("atom.xml"), json: below("feed.json") },
    archive: (format, number) => below(`archive/${format}-${number}.${format === "json" ? "json" : "xml"}`),
    stylesheet: below("style.css"),
    feedStylesheet: below("feed.css"),
    opml: below("feeds.opml"),
    sitemap: below("sitemap.xml"),
    sitemapPart: (part) => below(`sitemap-${part}.xml`),
    story: (slug) => below(`stories/${slug}/`),
    storyData: (slug) => below(`stories/${slug}.json`),
    storyMarkdown: (slug) => below(`stories/${slug}.md`),
  };
}

/** Gives the part of an address that is below the base URL: the path of a resource. */
export function pathBelow(addresses: Addresses, address: string): string {
  return decodeURI(address.slice(addresses.home.length));
}
