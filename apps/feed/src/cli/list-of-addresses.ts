import { addressesBelow } from "../site/addresses.js";

/** Lists where an edition that is served can be seen and subscribed to. */
export function listOfAddresses(url: string): string {
  const { feeds } = addressesBelow(url);
  return `  Home page  ${url}
  RSS feed   ${feeds.rss}
  Atom feed  ${feeds.atom}
  JSON feed  ${feeds.json}
`;
}
