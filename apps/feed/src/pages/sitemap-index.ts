import { xml } from "@copydesk/renderer";

/**
 * Writes the index of a sitemap's documents.
 *
 * @param urls their absolute addresses
 * @see https://www.sitemaps.org/protocol.html#index
 */
export function sitemapIndex(urls: readonly string[]): string {
  return String(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => xml`<sitemap>\n<loc>${url}</loc>\n</sitemap>\n`)}</sitemapindex>
`);
}
