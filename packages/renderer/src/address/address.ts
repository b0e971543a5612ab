/** What is wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: {
  new (
    url: string,
    base?: string,
  ): { readonly href: string; readonly hostname: string; readonly protocol: string };
};

const webSchemes = new Set(["http:", "https:"]);
const linkSchemes = new Set([...webSchemes, "mailto:"]);

/**
 * Gives the absolute form of the address of a link, or nothing where a browser must not be sent there: it is no address or an empty
 * one, which would lead to the page itself, or it is neither a web page nor a mailbox. Spaces and control characters that hide a
 * scheme are read as browsers read them.
 *
 * @param address what was written
 * @param page the absolute address of the page that it was written in
 */
export function linkAddress(address: string, page: string): string | undefined {
  if (isWrittenAsByBrowsers(address)) return address;
  return address.trim() === "" ? undefined : resolved(address, page, linkSchemes);
}

const domain = String.raw`(?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*`;
const plainAddress = new RegExp(String.raw`^https?://${domain}/[-\w.~!$&()*+,;=:@/?#]*$`);

/** A segment that leads up, or nowhere. */
const dotSegment = /\/\.{1,2}(?:[/?#]|$)/;

/**
 * Says whether an address is absolute, of the web, and just as a browser would write it. It may be so where the answer is no:
 * this is to be quicker than to take the address apart, which was a tenth of the time of a story.
 */
function isWrittenAsByBrowsers(address: string): boolean {
  return plainAddress.test(address) && !dotSegment.test(address);
}

/**
 * Gives the absolute form of the address of a file, such as a picture, or nothing where a browser must not load it. A file
 * that is already written as a web address stays as it is, unless it holds other scripts than Latin, which RSS does not take.
 *
 * @param address what was written
 * @param page the absolute address of the page that it was written in
 */
export function fileAddress(address: string, page: string): string | undefined {
  if (writtenOut.test(address)) return address;
  return pageItself.test(address) ? undefined : resolved(address, page, webSchemes);
}

/** An address of the page that it stands in, which is no file. */
const pageItself = /^\s*(?:#|$)/;

/**
 * A whole web address without anything that a browser would read in another way. The host ends where a path, query or fragment
 * may begin, so that there is one way to read it.
 */
const writtenOut = /^https?:\/\/[^\s/?#\\"<>[\]\u0080-\uffff]+(?:[/?#][^\s\\"<>\u0080-\uffff]*)?$/;

function resolved(
  address: string,
  page: string | undefined,
  schemes: ReadonlySet<string>,
): string | undefined {
  try {
    const { href, protocol } = new URL(address, page);
    return schemes.has(protocol) ? href : undefined;
  } catch {
    // `URL.canParse` would tell, and take as long again for every address that is one.
    return undefined;
  }
}

/**
 * Gives the name of the site that an absolute address is on, without a leading `www.`.
 *
 * @throws {TypeError} where it is no absolute address
 */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/**
 * Gives the address of a page as browsers write it: other scripts than Latin are percent-encoded, as formats want it.
 *
 * @param address what was given
 * @param place where, for the message: `feed.homeUrl`
 * @throws {TypeError} where it is no absolute address, or none of the web
 */
export function pageAddress(address: string, place: string): string {
  // A URL is written as text: the types let none through, and without them it is what one has at hand.
  if (typeof address === "string" && isWrittenAsByBrowsers(address)) return address;
  const href = resolved(address, undefined, webSchemes);
  if (href !== undefined) return href;
  throw new TypeError(
    `${place} must be an absolute address that starts with https: or http:, and is ${JSON.stringify(address)}.`,
  );
}

/**
 * Gives the address of a page or a file of the web as it is, if it is written out, or as browsers write it. In texts of a
 * document an address is not escaped by what a browser would do with it, so no other may stand there.
 *
 * @param address what was given
 * @param place where, for the message
 * @throws {TypeError} where it is no absolute address, or none of the web
 */
export function webAddress(address: string, place: string): string {
  return typeof address === "string" && writtenOut.test(address) ? address : pageAddress(address, place);
}
