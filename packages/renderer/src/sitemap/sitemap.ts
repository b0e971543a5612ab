import { pageAddress } from "../address/address.js";
import { rfc3339 } from "../date/moment.js";
import { expectDate, expectObject, isIterable, isList, unexpected } from "../expect.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/** A page that search engines should know of. */
export interface SitemapPage {
  /** The page's absolute address. */
  readonly url: string;
  /** When it last changed: a day or a moment, as the article schema has them. */
  readonly modified?: string | undefined;
  /** The same page in other languages; each lists all of them, itself among them. */
  readonly alternates?: readonly { readonly language: string; readonly url: string }[] | undefined;
}

/** One document of a sitemap. */
export interface SitemapDocument {
  /** The absolute address that it must be served at. */
  readonly url: string;
  readonly xml: string;
}

/** What a sitemap is told of its surroundings, and of its limits. */
export interface SitemapOptions {
  /** The absolute address of the sitemap, or of its index where it has several parts. */
  readonly url: string;
  /** Gives the absolute address of a part, counted from 1. */
  readonly partUrl: (part: number) => string;
  /** How many pages a part may have; 50,000 if left out, the most that there may be. */
  readonly mostPages?: number | undefined;
  /** How large a part may be, in bytes of UTF-8; 52,428,800 if left out, the most that there may be. */
  readonly mostBytes?: number | undefined;
}

const pageRemedy = "Give each page, as { url }.";
const alternatesRemedy = "Give the page in each language, as { language, url }.";
const optionsRemedy = "Say where it is served, as { url, partUrl }.";
const head = `<?xml version="1.0" encoding="utf-8"?>\n`;
const namespaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;
const start = `${head}<urlset ${namespaces} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const end = "</urlset>\n";

/**
 * Gives the documents of a sitemap: one, or an index followed by its parts where one document could not hold all pages.
 *
 * @param pages the pages, in any order
 * @param options where the documents are served
 * @throws {TypeError} where there are no pages or no options, an address is not an absolute one of the web, a date is none, or a limit is no number
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemap(
  pages: Iterable<SitemapPage>,
  options: SitemapOptions,
): readonly SitemapDocument[] {
  if (!isIterable(pages)) throw unexpected("pages", "a list", pages, pageRemedy);
  expectObject(options, "options", optionsRemedy);
  const { url, partUrl, mostPages = 50_000, mostBytes = 52_428_800 } = options;
  pageAddress(url, "options.url");
  if (typeof partUrl !== "function")
    throw unexpected("options.partUrl", "a function", partUrl, optionsRemedy);
  expectLimit(mostPages, "options.mostPages");
  expectLimit(mostBytes, "options.mostBytes");
  const parts: string[] = [];
  let part = start;
  let bytes = byteLength(start) + byteLength(end);
  let count = 0;
  for (const page of pages) {
    expectObject(page, "page", pageRemedy);
    const text = String(sitemapPage(page));
    const size = byteLength(text);
    if (count > 0 && (count + 1 > mostPages || bytes + size > mostBytes)) {
      parts.push(part + end);
      [part, bytes, count] = [start, byteLength(start) + byteLength(end), 0];
    }
    part += text;
    bytes += size;
    count += 1;
  }
  parts.push(part + end);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return [{ url, xml: only }];
  const documents = parts.map((text, index) => ({ url: partUrl(index + 1), xml: text }));
  return [{ url, xml: sitemapIndex(documents) }, ...documents];
}

function expectLimit(most: unknown, place: string): void {
  // With none of these, a part would have no limit at all.
  if (typeof most !== "number" || Number.isNaN(most) || most < 1)
    throw unexpected(
      place,
      "a number, one at the least",
      most,
      "Leave it out for the most that there may be.",
    );
}

function sitemapPage({ url, modified, alternates = [] }: SitemapPage): Markup {
  if (modified !== undefined) expectDate(modified, "page.modified");
  if (!isList(alternates)) throw unexpected("page.alternates", "a list", alternates, alternatesRemedy);
  for (const alternate of alternates) expectObject(alternate, "alternate", alternatesRemedy);
  return xml`<url>
<loc>${pageAddress(url, "page.url")}</loc>
${modified && xml`<lastmod>${modified.includes("T") ? rfc3339(modified) : modified}</lastmod>\n`}${alternates.map(
    (alternate) =>
      xml`<xhtml:link ${attributes({ rel: "alternate", hreflang: alternate.language, href: pageAddress(alternate.url, "page.alternates") })}/>\n`,
  )}</url>
`;
}

function sitemapIndex(parts: readonly SitemapDocument[]): string {
  const entries = parts
    .map(({ url }) => xml`<sitemap>\n<loc>${pageAddress(url, "options.partUrl")}</loc>\n</sitemap>\n`)
    .join("");
  return `${head}<sitemapindex ${namespaces}>\n${entries}</sitemapindex>\n`;
}

/** Gives the size of text in UTF-8, in bytes. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Half of a surrogate pair: the four bytes of a pair are two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
}
