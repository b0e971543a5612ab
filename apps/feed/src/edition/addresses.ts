/** Where the parts of an edition stand. All addresses are absolute. */
export interface Addresses {
  readonly home: string;
  readonly rss: string;
  readonly stylesheet: string;
  readonly story: (slug: string) => string;
  readonly storyData: (slug: string) => string;
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
    rss: below("feed.xml"),
    stylesheet: below("style.css"),
    story: (slug) => below(`stories/${slug}/`),
    storyData: (slug) => below(`stories/${slug}.json`),
  };
}
