/** The formats that feeds come in. */
export type FeedFormat = "rss" | "atom" | "json";

/** The name of a feed's document in its folder, in each format. */
export const feedFiles = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

/** Where the parts of an edition stand. All addresses are absolute. */
export interface Addresses {
  readonly home: string;
  /**
   * The address of a resource. Paths are ASCII and hold nothing that an address would have to escape; that of a folder's page
   * is the folder's.
   */
  readonly at: (path: string) => string;
  /** The feed of all stories, in each format. */
  readonly feeds: Readonly<Record<FeedFormat, string>>;
  readonly stylesheet: string;
  readonly feedStylesheet: string;
  readonly opml: string;
  readonly story: (slug: string) => string;
  readonly storyData: (slug: string) => string;
  readonly storyMarkdown: (slug: string) => string;
  readonly entity: (id: string) => string;
}

/**
 * Gives the addresses of an edition's parts.
 *
 * @param baseUrl the absolute address that the edition is published under; a missing slash at its end is added
 */
export function addressesBelow(baseUrl: string): Addresses {
  const home = new URL("", baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`).href;
  return {
    home,
    at: (path) => home + withoutIndex(path),
    feeds: { rss: home + feedFiles.rss, atom: home + feedFiles.atom, json: home + feedFiles.json },
    stylesheet: `${home}style.css`,
    feedStylesheet: `${home}feed.css`,
    opml: `${home}feeds.opml`,
    story: (slug) => `${home}stories/${slug}/`,
    storyData: (slug) => `${home}stories/${slug}.json`,
    storyMarkdown: (slug) => `${home}stories/${slug}.md`,
    entity: (id) => `${home}entities/${id}/`,
  };
}

const indexPage = "index.html";

/** A page names dozens of addresses: an expression here took a hundredth of a story's time. */
function withoutIndex(path: string): string {
  return path === indexPage || path.endsWith(`/${indexPage}`) ? path.slice(0, -indexPage.length) : path;
}
